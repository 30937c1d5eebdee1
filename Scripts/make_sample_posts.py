#!/usr/bin/env python3
"""Writes Sources/Doors/HarkTopics/Samples/SamplePosts.swift: the posts that a newcomer sees. All of them are made here, of our own
sentences; nobody wrote them, and no person, firm or event in them is real. The same seed gives the same bytes.

    Scripts/make_sample_posts.py

A week of posts about ten topics: each has bursts (hours before the end, how strong, how long), tags, names that are mentioned, and
moods. {a|b} in a sentence is a choice, {} inside one another too. Some posts are repeated as `RT @name: …`, some are answered."""
import json
import math
import pathlib
import random
import re

SEED, COUNT, MINUTES, LIMIT = 20261121, 1900, 7 * 24 * 60, 300_000
END = 1_767_960_000  # 2026-01-09T12:00:00Z; whoever says the posts moves them to now
OUT = pathlib.Path(__file__).resolve().parent.parent / "Sources/Doors/HarkTopics/Samples/SamplePosts.swift"

# Name: (share of all posts, bursts, tags, names, sentences).
TOPICS = {
    "comet": (14, [(9, 5, 1.5), (33, 3, 1.5), (57, 2, 1.5)], ["#CometIva", "#CometIva #astronomy", "#stargazing"], ["@skydesk"], [
        "{Just saw|Finally saw|I have just seen} the comet {over the harbour|above the roofs|from the car park|between two clouds}, {what a sight|I am speechless|so beautiful 😍|worth the cold} {tags}",
        "{Clouds again|Nothing but clouds|Fog all night}, no comet {for us|tonight|for the third time}. {So annoying|I could cry 😢|Typical} {tags}",
        "{Where|In which direction|When} should I look for the comet {tonight|before sunrise|from a balcony}? {mention}",
        "{My|Our} {daughter|neighbour|grandfather|whole street} {stayed up|got up at four|climbed the hill} for comet Iva and {loved it|would do it again|was not disappointed} {tags}",
        "{Photo|Sketch|Thirty seconds of exposure} of comet Iva{, unedited| from the {garden|beach|roof}}. {The tail is enormous ☄️|You can even see the second tail|I am proud of this one} {link} {tags}",
        "comet Iva is {brighter than expected|fading, says|visible without a telescope, says} {mention} {link}",
        "{Binoculars|A dark place|Patience} {is|and a blanket: that is} all you need for the comet {tags}",
        "{Everybody talks about the comet|All this noise about a comet}, {I see a smudge|to me it is a dirty snowball|I just see street lights} 😅",
    ]),
    "marathon": (12, [(26, 8, 2.5), (50, 1, 6)], ["#HarbourRun", "#HarbourRun #running", "#marathon"], ["@harbour_run"], [
        "{Kilometre|Km} {10|21|30|35|40} of the harbour marathon and {still smiling 😄|my legs are gone|the crowd is amazing|I regret everything} {tags}",
        "{Finished|Done|Crossed the line}! {My first marathon|Ten minutes faster than last year|Slower than hoped but happy}. {Thank you|Thanks to all helpers} {mention} {tags}",
        "{The|These} volunteers at {the water stands|kilometre 30|the finish} are {heroes|the best|wonderful people} ❤️ {tags}",
        "{Roads closed|The bus is diverted|No way through the centre} because of the marathon, {and nobody told us|what a mess|took me an hour to get home} {mention}",
        "{Good luck|All the best} to everybody who runs {today|the harbour marathon}! {tags}",
        "{Rain|Wind|Sun} at the start of the marathon, {perfect|terrible|not the best} for a {record|personal best} {tags}",
        "New course record at the harbour marathon: {incredible|what a run|by eleven seconds} {link} {tags}",
        "{Sore|I cannot walk|Stairs are my enemy} {today|this morning} but that medal is {mine|beautiful} 🏅 {tags}",
    ]),
    "phone": (13, [(74, 7, 3), (20, 2, 5)], ["#Kestrel5", "#Kestrel5 #tech", "#smartphones"], ["@kestrelphones"], [
        "The Kestrel 5 {looks great|costs how much?!|is announced at last|has no charger in the box} {link} {tags}",
        "{Battery|The camera|The screen} of my new Kestrel 5 is {fantastic|a joke|much better than the old one|worse than promised} {tags}",
        "{mention} my order has been {delayed|cancelled|lost} {twice|again}, {nobody answers|please help|this is awful service}",
        "{Selling|Swapped|Gave away} my old phone for the Kestrel 5 and {no regrets|I miss it already|love it}",
        "{Three|Two|Five} days with the Kestrel 5: {fast, light, expensive|best phone I ever had|it gets hot|the photos at night are unbelievable} {link} {tags}",
        "{Update|The new update} {broke|fixed|slowed down} my Kestrel {alarm|camera|everything} {mention} {tags}",
        "{Honestly|Unpopular opinion}: {nobody needs|I want|my kids want} a {foldable|new|bigger} phone {every year|like the Kestrel 5}",
        "{Queue|Long line} in front of the Kestrel {shop|store} {this morning|already}, {people are crazy|I am one of them 😎} {tags}",
    ]),
    "rail": (12, [(98, 6, 4), (122, 3, 4), (4, 3, 2)], ["#RailStrike", "#RailStrike #commuting", "#trains"], ["@northrail"], [
        "{No trains|Third day without trains|Train cancelled} {again|because of the strike|and no bus either}. {Thanks for nothing|How am I supposed to get to work|I walk then} {mention} {tags}",
        "{Full support|Respect|I am} {for|with} the rail workers, {they deserve better|safety is no luxury|the cuts are shameful} {tags}",
        "The 7:42 was {on time|early}, {miracle|I nearly fell over|thank you} {mention}",
        "{Strike|Rail strike} {is over|goes on until Friday|called off}, says {mention} {link} {tags}",
        "{Shared a taxi|Cycled|Hitched a ride} with {three strangers|a colleague|a man and his cello} because of the strike and {it was fun|we laughed all the way|made a friend} {tags}",
        "{Standing|Squeezed} in a train for {two|three} hours{, no air|, no heating|}. {Horrible|Never again|This is not a service} {mention}",
        "Talks between the union and {mention} {resume|fail|start again} {today|tomorrow|tonight} {link} {tags}",
        "{Working from home|Stuck at the station|Sleeping at the office} thanks to the rail strike {😩|🙃|} {tags}",
    ]),
    "storm": (12, [(140, 9, 4), (128, 3, 5)], ["#StormOda", "#StormOda #weather", "#flooding"], ["@metdesk"], [
        "Storm Oda {took|ripped off|destroyed} {our fence|half the roof|the old oak|the tent}. {Nobody hurt|We are safe|What a night} {tags}",
        "{Stay inside|Please stay at home|Keep away from the shore}, the wind {gets worse|is terrifying|reaches its peak at nine} {mention} {tags}",
        "{No power|The lights went out|No water} {since midnight|for six hours|in our street} {tags}",
        "{The river|Our cellar|The high street} is {flooded|under water|rising fast} {😨|🌊|} {link} {tags}",
        "{Thank you|So grateful} to the {firefighters|neighbours|crews} who {pumped|worked|helped} all night {❤️|👏|} {tags}",
        "{Kids|The dog|The cat} {slept|snored} through storm Oda, {unbelievable|lucky them}",
        "Red warning for {tonight|the coast|the whole north}, says {mention} {link} {tags}",
        "{After|The morning after} the storm: {blue sky, broken trees|silence|so much to clean up|a rainbow} {tags}",
    ]),
    "film": (9, [(63, 4, 3), (15, 3, 3)], ["#TheSaltRoad", "#TheSaltRoad #film", "#cinema"], ["@lanterncinema"], [
        "The Salt Road is {a masterpiece|boring|the best film of the year|two hours too long|beautiful and sad}. {I cried|I fell asleep|Go and see it|Save your money} {tags}",
        "{Just out of|Coming from|Saw} The Salt Road at {mention}: {wow|what an ending|meh|that music!} {tags}",
        "{No spoilers please|Do not spoil it}, I see The Salt Road {tomorrow|tonight|at the weekend} {🍿|}",
        "{Who|Anyone} {wants to come|has a spare ticket} for The Salt Road {tonight|on Saturday}? {tags}",
        "The {camera work|soundtrack|last scene} of The Salt Road {alone is worth it|haunts me|deserves a prize} {tags}",
        "{Read the book first|The book is better|I liked it more than the book}: The Salt Road {link}",
    ]),
    "cup": (10, [(44, 10, 1.2), (47, 3, 2)], ["#CupFinal", "#CupFinal #football", "#football"], ["@northport_fc", "@eastvale"], [
        "{Goal|GOAL|Gooooal}! {1-0|1-1|2-1|3-2} for {Northport|Eastvale} {⚽|🔥|} {tags}",
        "{Never a penalty|That was offside|Is the referee blind?|Clear red card} {😡|🤦|} {tags}",
        "{What a match|What a final|Unbelievable match}, {my heart|I have no voice left|best final in years} {mention} {tags}",
        "{Extra time|Penalties}! I {cannot watch|am shaking|need a drink} {tags}",
        "{We won|Champions|The cup is ours}! {Best day of my life|The whole town is singing|I love this team} {mention} {🏆|} {tags}",
        "{We lost|Heartbroken|So close}. {Proud anyway|Next year|I do not want to talk about it} {mention} {tags}",
        "{Pub is full|The square is packed|Everybody in scarves} for the cup final {tags}",
    ]),
    "library": (7, [(109, 4, 6), (35, 2, 4)], ["#SaveTheLibrary", "#SaveTheLibrary #books", "#reading"], ["@town_library", "@council"], [
        "{They want to|The council will|Why would anyone} close the library{?| in spring|, can you believe it}. {Shame|Sign here|I learned to read there} {link} {tags}",
        "{Signed|Please sign|Already 4,000 people signed} the petition for the library {link} {tags}",
        "{The library stays open|Good news for the library|The council gave in}! {So happy|We did it|Tears of joy} {mention} {tags}",
        "{Found|Borrowed} {a wonderful book|three novels|an old atlas} at {mention} {today|this morning}, {happy place|I love this quiet house} {tags}",
        "{mention} {opening hours|a library|a reading room} {on Sundays|for everyone} would be {lovely|so useful}",
        "{Reading circle|Story hour|Homework help} at the library {was full|starts at five|made my day} {tags}",
    ]),
    "bread": (6, [(80, 1.5, 10)], ["#sourdough", "#baking", "#sourdough #baking"], [], [
        "{First|Third|Another} loaf of sourdough, {flat as a plate|crisp and perfect|my best so far|a brick} {🍞|} {tags}",
        "{My starter|The dough} {is alive|smells odd|doubled overnight|died}. {Help|Yes!|I named it Bubbles|Back to yeast} {tags}",
        "{Rye or wheat|How much salt|How long do you let it rise|Do you knead} {for a sourdough|for bread}? {tags}",
        "Nothing {smells|tastes} better than {fresh bread|warm bread with butter|a loaf straight from the oven} {tags}",
        "{Recipe|Our recipe} for {potato bread|seeded rolls|flat bread}: {link} {tags}",
    ]),
    "coffee": (5, [(60, 1, 12)], ["#coffee", ""], ["@cornercafe"], [
        "{Coffee|A coffee} at {mention} {is 20 % dearer now|tastes burnt lately|saved my morning|was perfect}",
        "{Second|Third|Fifth} coffee and it is {not even ten|only Monday|still dark} {☕|😴|} {tags}",
        "{Price of coffee|Coffee prices} {up again|at a record}, {frost|a bad harvest} they say {link} {tags}",
        "{Switched|I switched} to {tea|decaf}: {day two, send help|never felt better|a mistake} {tags}",
    ]),
}
NAMES = """slowtrain northlight teatime paperboat greenbench rainyday_7 oldbicycle moonsalad quietowl lastbus tinradio bluekettle saltandpine windowseat
nightbaker doublebass riverstones plainpencil cloudcount secondhand coldtoast redumbrella harbourcat gravelpath eightoclock lemontree_ thinice woodenspoon
farlamp picnicblanket halfmarathon corkboard stargazer22 yesterdaysnews brasskey littlewheel""".split()
PLACES = ["London", "Leeds", "Glasgow, Scotland", "Dublin", "Cardiff", "New York", "Boston, MA", "Toronto", "Sydney", "Rome, Italy", "Torino", "Edinburgh"]


def said(random_, sentence, fill):
    """The sentence with its choices made, from the innermost out, and its names, tags and links filled in."""
    for word, choose in fill.items():
        while "{" + word + "}" in sentence:
            sentence = sentence.replace("{" + word + "}", choose(), 1)
    while match := re.search(r"\{([^{}]*)\}", sentence):
        sentence = sentence[:match.start()] + random_.choice(match[1].split("|")) + sentence[match.end():]
    return re.sub(r"\s+", " ", sentence).strip()


def link(random_):
    return "https://news.example/" + "".join(random_.choices("abcdefghjkmnpqrstuvwxyz23456789", k=6))


def minute(random_, bursts):
    """Minutes before the end: half of a topic's posts in its bursts, the others by the rhythm of days."""
    if random_.random() < 0.55:
        hours, _, width = random_.choices(bursts, weights=[burst[1] for burst in bursts])[0]
        ago = hours * 60 - random_.expovariate(1 / (width * 60))
        return ago if 0 <= ago < MINUTES else minute(random_, bursts)
    while True:
        ago = random_.uniform(0, MINUTES)
        if random_.random() < 0.55 + 0.45 * math.cos((ago / 60 - 2) / 24 * 2 * math.pi):
            return ago


def made(random_):
    """One post each: (minutes before the end, text). All are English, as a house keeps them that is not told otherwise."""
    seen, names, shares = set(), list(TOPICS), [topic[0] for topic in TOPICS.values()]
    while len(seen) < COUNT * 3 // 4:
        name = random_.choices(names, weights=shares)[0]
        _, bursts, tags, mentions, sentences = TOPICS[name]
        text = said(random_, random_.choice(sentences), {
            "mention": lambda: random_.choice(mentions or [""]), "link": lambda: link(random_) if random_.random() < 0.7 else "",
            "tags": lambda: random_.choice(tags) if random_.random() < 0.75 else ""})
        if text not in seen:
            seen.add(text)
            yield minute(random_, bursts), text


def posts():
    random_ = random.Random(SEED)
    firsts = sorted(made(random_), reverse=True)
    all_ = [dict(ago=ago, text=text, user=random_.choice(NAMES), of=None, to=None) for ago, text in firsts]
    # A few are repeated much, most never; an answer comes within the hour.
    popular = random_.choices(range(len(all_)), weights=[min(600, random_.paretovariate(0.8)) for _ in all_], k=COUNT - len(all_))
    for number in popular:
        first, ago = all_[number], max(0.0, all_[number]["ago"] - random_.expovariate(1 / 90))
        if random_.random() < 0.75:
            all_.append(dict(ago=ago, text=f"RT @{first['user']}: {first['text']}", user=random_.choice(NAMES), of=first, to=None))
        else:
            answer = said(random_, "@" + first["user"] + " {same here|so true|I do not think so|where was that?|congratulations!|sorry to hear that|haha 😂|thank you|that is not right|wonderful}", {})
            all_.append(dict(ago=ago, text=answer, user=random_.choice(NAMES), of=None, to=first))
    all_.sort(key=lambda post: -post["ago"])
    all_[-1]["ago"] = 0.0
    for number, post in enumerate(all_):
        post["id"] = f"s{number + 1}"
    for post in all_:
        fields = dict(id=post["id"], created_at=int((END - post["ago"] * 60) * 1000), lang="en", user=post["user"], text=post["text"])
        if post["of"]:
            fields["repost_of"] = post["of"]["id"]
        if post["to"]:
            fields["reply_to"] = post["to"]["id"]
        if random_.random() < 0.25:
            fields["place"] = random_.choice(PLACES)
        yield json.dumps(fields, ensure_ascii=False, separators=(",", ":"))


def main():
    lines = list(posts())
    text = "\n".join(lines)
    assert len(text.encode()) <= LIMIT and '"""#' not in text and "\\#(" not in text, len(text.encode())
    OUT.parent.mkdir(parents=True, exist_ok=True)
    OUT.write_text(f'''/// The posts that a newcomer sees: a week of {len(lines)} made-up ones. Written by Scripts/make_sample_posts.py; change them there.
///
/// One literal, because a resource would be compiled as a list of numbers, which takes minutes at this size.
public enum SamplePosts {{
    /// One JSON object a line, as `POST /api/v1/posts` takes them, oldest first.
    public static var lines: [UInt8] {{ text.withUTF8Buffer {{ Array($0) }} }}

    private static let text: StaticString = #"""
{text}
"""#
}}
''')
    print(f"{len(lines)} posts, {len(text.encode())} bytes")


if __name__ == "__main__":
    main()
