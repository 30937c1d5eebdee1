/// The posts that a newcomer sees: a week of 1900 made-up ones. Written by Scripts/make_sample_posts.py; change them there.
///
/// One literal, because a resource would be compiled as a list of numbers, which takes minutes at this size.
public enum SamplePosts {
    /// One JSON object a line, as `POST /api/v1/posts` takes them, oldest first.
    public static var lines: [UInt8] { text.withUTF8Buffer { Array($0) } }

    private static let text: StaticString = #"""
{"id":"s1","created_at":1767355533699,"lang":"en","user":"plainpencil","text":"Penalties! I need a drink","place":"Toronto"}
{"id":"s2","created_at":1767356015022,"lang":"en","user":"quietowl","text":"Extra time! I am shaking"}
{"id":"s3","created_at":1767356201733,"lang":"en","user":"riverstones","text":"The high street is under water 🌊 https://news.example/2ngawd #StormOda","place":"Glasgow, Scotland"}
{"id":"s4","created_at":1767356571282,"lang":"en","user":"picnicblanket","text":"My starter is alive. Yes! #sourdough #baking"}
{"id":"s5","created_at":1767356703755,"lang":"en","user":"lastbus","text":"Sore this morning but that medal is mine 🏅"}
{"id":"s6","created_at":1767359922885,"lang":"en","user":"quietowl","text":"Queue in front of the Kestrel store already, people are crazy #Kestrel5"}
{"id":"s7","created_at":1767360501281,"lang":"en","user":"nightbaker","text":"Done! My first marathon. Thanks to all helpers @harbour_run #HarbourRun #running","place":"New York"}
{"id":"s8","created_at":1767360776252,"lang":"en","user":"lastbus","text":"Red warning for the whole north, says @metdesk https://news.example/tahyue"}
{"id":"s9","created_at":1767360994942,"lang":"en","user":"moonsalad","text":"I have just seen the comet over the harbour, so beautiful 😍 #stargazing","place":"Edinburgh"}
{"id":"s10","created_at":1767361038359,"lang":"en","user":"nightbaker","text":"My whole street stayed up for comet Iva and would do it again #CometIva #astronomy","place":"Toronto"}
{"id":"s11","created_at":1767361084292,"lang":"en","user":"tinradio","text":"Hitched a ride with three strangers because of the strike and made a friend #RailStrike #commuting","place":"Sydney"}
{"id":"s12","created_at":1767361324902,"lang":"en","user":"tinradio","text":"What a match, best final in years @eastvale #football"}
{"id":"s13","created_at":1767361662043,"lang":"en","user":"brasskey","text":"Squeezed in a train for two hours, no air. Never again @northrail"}
{"id":"s14","created_at":1767362379392,"lang":"en","user":"quietowl","text":"Photo of comet Iva, unedited. I am proud of this one https://news.example/6n3ay7","place":"Toronto"}
{"id":"s15","created_at":1767362505024,"lang":"en","user":"rainyday_7","text":"Thank you to the crews who pumped all night ❤️ #StormOda"}
{"id":"s16","created_at":1767362763038,"lang":"en","user":"oldbicycle","text":"Storm Oda ripped off our fence. Nobody hurt #flooding"}
{"id":"s17","created_at":1767363315145,"lang":"en","user":"riverstones","text":"Finally saw the comet above the roofs, I am speechless"}
{"id":"s18","created_at":1767363720865,"lang":"en","user":"oldbicycle","text":"Rain at the start of the marathon, not the best for a record #HarbourRun"}
{"id":"s19","created_at":1767364011615,"lang":"en","user":"paperboat","text":"@council a library on Sundays would be so useful"}
{"id":"s20","created_at":1767364713783,"lang":"en","user":"lastbus","text":"Nothing smells better than warm bread with butter #sourdough #baking"}
{"id":"s21","created_at":1767365802668,"lang":"en","user":"windowseat","text":"Full support with the rail workers, safety is no luxury #trains","place":"Glasgow, Scotland"}
{"id":"s22","created_at":1767367741139,"lang":"en","user":"rainyday_7","text":"Binoculars and a blanket: that is all you need for the comet","place":"Sydney"}
{"id":"s23","created_at":1767368355035,"lang":"en","user":"brasskey","text":"RT @tinradio: What a match, best final in years @eastvale #football","repost_of":"s12","place":"Sydney"}
{"id":"s24","created_at":1767369292740,"lang":"en","user":"brasskey","text":"Price of coffee at a record, a bad harvest they say https://news.example/bfz39s"}
{"id":"s25","created_at":1767369674423,"lang":"en","user":"bluekettle","text":"The soundtrack of The Salt Road haunts me #TheSaltRoad #film","place":"Sydney"}
{"id":"s26","created_at":1767370720947,"lang":"en","user":"redumbrella","text":"Km 30 of the harbour marathon and still smiling 😄 #marathon"}
{"id":"s27","created_at":1767371495397,"lang":"en","user":"teatime","text":"They want to close the library in spring. Shame #reading"}
{"id":"s28","created_at":1767371601310,"lang":"en","user":"northlight","text":"Penalties! I am shaking #football"}
{"id":"s29","created_at":1767375752015,"lang":"en","user":"stargazer22","text":"Km 10 of the harbour marathon and I regret everything #marathon"}
{"id":"s30","created_at":1767376026251,"lang":"en","user":"picnicblanket","text":"Our grandfather stayed up for comet Iva and loved it #CometIva #astronomy"}
{"id":"s31","created_at":1767376629615,"lang":"en","user":"farlamp","text":"The volunteers at the finish are wonderful people ❤️ #HarbourRun #running"}
{"id":"s32","created_at":1767377340265,"lang":"en","user":"saltandpine","text":"RT @tinradio: What a match, best final in years @eastvale #football","repost_of":"s12"}
{"id":"s33","created_at":1767380583800,"lang":"en","user":"slowtrain","text":"Swapped my old phone for the Kestrel 5 and I miss it already"}
{"id":"s34","created_at":1767381699900,"lang":"en","user":"harbourcat","text":"RT @picnicblanket: Our grandfather stayed up for comet Iva and loved it #CometIva #astronomy","repost_of":"s30"}
{"id":"s35","created_at":1767382161023,"lang":"en","user":"northlight","text":"Price of coffee up again, frost they say https://news.example/8tm3cr","place":"Boston, MA"}
{"id":"s36","created_at":1767382862604,"lang":"en","user":"brasskey","text":"Finally saw the comet between two clouds, so beautiful 😍 #stargazing"}
{"id":"s37","created_at":1767385113484,"lang":"en","user":"quietowl","text":"Found an old atlas at @council this morning, I love this quiet house #SaveTheLibrary"}
{"id":"s38","created_at":1767388312951,"lang":"en","user":"riverstones","text":"comet Iva is visible without a telescope, says @skydesk https://news.example/mtzcpp"}
{"id":"s39","created_at":1767388611425,"lang":"en","user":"redumbrella","text":"What a match, best final in years @northport_fc #CupFinal","place":"London"}
{"id":"s40","created_at":1767397929315,"lang":"en","user":"tinradio","text":"Third coffee and it is still dark ☕"}
{"id":"s41","created_at":1767399537735,"lang":"en","user":"lastbus","text":"No trains again. Thanks for nothing @northrail"}
{"id":"s42","created_at":1767404921274,"lang":"en","user":"woodenspoon","text":"@lastbus sorry to hear that","reply_to":"s41"}
{"id":"s43","created_at":1767404977016,"lang":"en","user":"greenbench","text":"Found a wonderful book at @town_library this morning, happy place #reading"}
{"id":"s44","created_at":1767408296089,"lang":"en","user":"harbourcat","text":"Unpopular opinion: my kids want a foldable phone every year"}
{"id":"s45","created_at":1767409072628,"lang":"en","user":"quietowl","text":"Do not spoil it, I see The Salt Road tomorrow","place":"Boston, MA"}
{"id":"s46","created_at":1767410489499,"lang":"en","user":"lemontree_","text":"Rail strike goes on until Friday, says @northrail https://news.example/c3c3qj #trains","place":"Cardiff"}
{"id":"s47","created_at":1767410894620,"lang":"en","user":"farlamp","text":"Binoculars is all you need for the comet #stargazing"}
{"id":"s48","created_at":1767411568784,"lang":"en","user":"eightoclock","text":"Switched to decaf: a mistake #coffee"}
{"id":"s49","created_at":1767411703681,"lang":"en","user":"lemontree_","text":"Everybody talks about the comet, I see a smudge 😅"}
{"id":"s50","created_at":1767411911024,"lang":"en","user":"tinradio","text":"Nothing tastes better than warm bread with butter #sourdough"}
{"id":"s51","created_at":1767412621320,"lang":"en","user":"tinradio","text":"@kestrelphones my order has been delayed again, please help"}
{"id":"s52","created_at":1767412891071,"lang":"en","user":"secondhand","text":"comet Iva is visible without a telescope, says @skydesk","place":"Rome, Italy"}
{"id":"s53","created_at":1767413985854,"lang":"en","user":"teatime","text":"The square is packed for the cup final #CupFinal #football"}
{"id":"s54","created_at":1767414347911,"lang":"en","user":"paperboat","text":"Anyone has a spare ticket for The Salt Road on Saturday?"}
{"id":"s55","created_at":1767414900963,"lang":"en","user":"woodenspoon","text":"Price of coffee at a record, a bad harvest they say"}
{"id":"s56","created_at":1767415574960,"lang":"en","user":"brasskey","text":"Is the referee blind? 🤦 #football"}
{"id":"s57","created_at":1767415999559,"lang":"en","user":"stargazer22","text":"@town_library opening hours for everyone would be lovely","place":"Sydney"}
{"id":"s58","created_at":1767416280749,"lang":"en","user":"yesterdaysnews","text":"Respect with the rail workers, the cuts are shameful"}
{"id":"s59","created_at":1767417534588,"lang":"en","user":"tinradio","text":"The volunteers at the water stands are wonderful people ❤️ #marathon"}
{"id":"s60","created_at":1767419373181,"lang":"en","user":"tinradio","text":"Rail strike is over, says @northrail https://news.example/usmvds"}
{"id":"s61","created_at":1767419564572,"lang":"en","user":"saltandpine","text":"Our grandfather climbed the hill for comet Iva and loved it #CometIva","place":"Torino"}
{"id":"s62","created_at":1767419931249,"lang":"en","user":"rainyday_7","text":"Wind at the start of the marathon, not the best for a record"}
{"id":"s63","created_at":1767420403687,"lang":"en","user":"halfmarathon","text":"The last scene of The Salt Road haunts me #cinema"}
{"id":"s64","created_at":1767421952081,"lang":"en","user":"plainpencil","text":"Red warning for the whole north, says @metdesk https://news.example/k53shs #flooding"}
{"id":"s65","created_at":1767422029451,"lang":"en","user":"quietowl","text":"Unbelievable match, I have no voice left @northport_fc #football","place":"Glasgow, Scotland"}
{"id":"s66","created_at":1767422572378,"lang":"en","user":"lastbus","text":"Cycled with a colleague because of the strike and made a friend #RailStrike #commuting"}
{"id":"s67","created_at":1767423547757,"lang":"en","user":"woodenspoon","text":"Just saw the comet over the harbour, so beautiful 😍 #CometIva","place":"Boston, MA"}
{"id":"s68","created_at":1767423578492,"lang":"en","user":"halfmarathon","text":"The Salt Road is two hours too long. Go and see it #TheSaltRoad #film","place":"Toronto"}
{"id":"s69","created_at":1767423654267,"lang":"en","user":"bluekettle","text":"First loaf of sourdough, my best so far #sourdough"}
{"id":"s70","created_at":1767424558254,"lang":"en","user":"windowseat","text":"Full support for the rail workers, the cuts are shameful"}
{"id":"s71","created_at":1767425601616,"lang":"en","user":"brasskey","text":"RT @bluekettle: First loaf of sourdough, my best so far #sourdough","repost_of":"s69"}
{"id":"s72","created_at":1767426031118,"lang":"en","user":"eightoclock","text":"Do not spoil it, I see The Salt Road tonight 🍿"}
{"id":"s73","created_at":1767426659662,"lang":"en","user":"littlewheel","text":"After the storm: so much to clean up #flooding"}
{"id":"s74","created_at":1767426686555,"lang":"en","user":"thinice","text":"The volunteers at kilometre 30 are heroes ❤️"}
{"id":"s75","created_at":1767427497924,"lang":"en","user":"oldbicycle","text":"@kestrelphones my order has been lost again, please help","place":"London"}
{"id":"s76","created_at":1767427579019,"lang":"en","user":"greenbench","text":"RT @eightoclock: Do not spoil it, I see The Salt Road tonight 🍿","repost_of":"s72","place":"Leeds"}
{"id":"s77","created_at":1767428684762,"lang":"en","user":"northlight","text":"The dough doubled overnight. Yes! #sourdough #baking"}
{"id":"s78","created_at":1767430061587,"lang":"en","user":"gravelpath","text":"@kestrelphones my order has been lost again, nobody answers"}
{"id":"s79","created_at":1767430120782,"lang":"en","user":"riverstones","text":"The new update fixed my Kestrel everything @kestrelphones #Kestrel5 #tech"}
{"id":"s80","created_at":1767431205904,"lang":"en","user":"yesterdaysnews","text":"Red warning for tonight, says @metdesk https://news.example/gzmyge #flooding","place":"Toronto"}
{"id":"s81","created_at":1767432187201,"lang":"en","user":"saltandpine","text":"GOAL! 2-1 for Eastvale 🔥 #CupFinal"}
{"id":"s82","created_at":1767433232891,"lang":"en","user":"bluekettle","text":"How much salt for bread?","place":"Boston, MA"}
{"id":"s83","created_at":1767433713819,"lang":"en","user":"brasskey","text":"Working from home thanks to the rail strike","place":"Glasgow, Scotland"}
{"id":"s84","created_at":1767434844069,"lang":"en","user":"halfmarathon","text":"Signed the petition for the library https://news.example/2uag77 #SaveTheLibrary","place":"Toronto"}
{"id":"s85","created_at":1767435072605,"lang":"en","user":"northlight","text":"Kids slept through storm Oda, lucky them","place":"Cardiff"}
{"id":"s86","created_at":1767435803028,"lang":"en","user":"rainyday_7","text":"Binoculars is all you need for the comet #CometIva"}
{"id":"s87","created_at":1767436330796,"lang":"en","user":"halfmarathon","text":"Km 35 of the harbour marathon and I regret everything #HarbourRun #running"}
{"id":"s88","created_at":1767437034998,"lang":"en","user":"lastbus","text":"The Kestrel 5 has no charger in the box https://news.example/c9d2ff #Kestrel5"}
{"id":"s89","created_at":1767437366102,"lang":"en","user":"halfmarathon","text":"Why would anyone close the library in spring. I learned to read there https://news.example/nwjruj #SaveTheLibrary #books"}
{"id":"s90","created_at":1767438004532,"lang":"en","user":"gravelpath","text":"Kilometre 35 of the harbour marathon and the crowd is amazing #marathon","place":"Glasgow, Scotland"}
{"id":"s91","created_at":1767438570667,"lang":"en","user":"yesterdaysnews","text":"Sore today but that medal is beautiful 🏅 #HarbourRun"}
{"id":"s92","created_at":1767439237086,"lang":"en","user":"coldtoast","text":"We lost. I do not want to talk about it @northport_fc #CupFinal","place":"Edinburgh"}
{"id":"s93","created_at":1767439314388,"lang":"en","user":"oldbicycle","text":"RT @coldtoast: We lost. I do not want to talk about it @northport_fc #CupFinal","repost_of":"s92"}
{"id":"s94","created_at":1767439707905,"lang":"en","user":"quietowl","text":"RT @halfmarathon: Km 35 of the harbour marathon and I regret everything #HarbourRun #running","repost_of":"s87"}
{"id":"s95","created_at":1767439839915,"lang":"en","user":"nightbaker","text":"A coffee at @cornercafe saved my morning"}
{"id":"s96","created_at":1767440054470,"lang":"en","user":"lastbus","text":"Unbelievable match, best final in years @northport_fc #CupFinal #football"}
{"id":"s97","created_at":1767440389973,"lang":"en","user":"northlight","text":"The Salt Road is boring. Save your money #cinema"}
{"id":"s98","created_at":1767440436899,"lang":"en","user":"doublebass","text":"Never a penalty 😡 #CupFinal"}
{"id":"s99","created_at":1767440531094,"lang":"en","user":"teatime","text":"@coldtoast same here","reply_to":"s92","place":"London"}
{"id":"s100","created_at":1767440920745,"lang":"it","user":"corkboard","text":"Finalmente, la mia prima maratona! Grazie a tutti #HarbourRun","place":"Sydney"}
{"id":"s101","created_at":1767441066035,"lang":"en","user":"quietowl","text":"RT @coldtoast: We lost. I do not want to talk about it @northport_fc #CupFinal","repost_of":"s92"}
{"id":"s102","created_at":1767442363022,"lang":"en","user":"woodenspoon","text":"First loaf of sourdough, my best so far 🍞 #sourdough"}
{"id":"s103","created_at":1767442511709,"lang":"en","user":"cloudcount","text":"@coldtoast where was that?","reply_to":"s92","place":"Cardiff"}
{"id":"s104","created_at":1767442918365,"lang":"en","user":"lemontree_","text":"RT @woodenspoon: First loaf of sourdough, my best so far 🍞 #sourdough","repost_of":"s102"}
{"id":"s105","created_at":1767443172726,"lang":"en","user":"moonsalad","text":"RT @woodenspoon: First loaf of sourdough, my best so far 🍞 #sourdough","repost_of":"s102"}
{"id":"s106","created_at":1767443329095,"lang":"en","user":"gravelpath","text":"RT @coldtoast: We lost. I do not want to talk about it @northport_fc #CupFinal","repost_of":"s92"}
{"id":"s107","created_at":1767443777598,"lang":"en","user":"quietowl","text":"@woodenspoon that is not right","reply_to":"s102","place":"Rome, Italy"}
{"id":"s108","created_at":1767444069395,"lang":"en","user":"lastbus","text":"RT @woodenspoon: First loaf of sourdough, my best so far 🍞 #sourdough","repost_of":"s102"}
{"id":"s109","created_at":1767444252611,"lang":"en","user":"saltandpine","text":"RT @coldtoast: We lost. I do not want to talk about it @northport_fc #CupFinal","repost_of":"s92"}
{"id":"s110","created_at":1767444993506,"lang":"en","user":"northlight","text":"No power in our street #flooding"}
{"id":"s111","created_at":1767445213489,"lang":"en","user":"bluekettle","text":"The Salt Road is boring. I fell asleep"}
{"id":"s112","created_at":1767445229455,"lang":"en","user":"corkboard","text":"Selling my old phone for the Kestrel 5 and I miss it already"}
{"id":"s113","created_at":1767445349651,"lang":"en","user":"corkboard","text":"Two days with the Kestrel 5: the photos at night are unbelievable https://news.example/y7xepn #Kestrel5 #tech","place":"Cardiff"}
{"id":"s114","created_at":1767445563689,"lang":"en","user":"doublebass","text":"@coldtoast haha 😂","reply_to":"s92","place":"Toronto"}
{"id":"s115","created_at":1767445960755,"lang":"en","user":"rainyday_7","text":"RT @coldtoast: We lost. I do not want to talk about it @northport_fc #CupFinal","repost_of":"s92"}
{"id":"s116","created_at":1767446263552,"lang":"en","user":"windowseat","text":"Champions! I love this team @northport_fc #CupFinal #football"}
{"id":"s117","created_at":1767446310017,"lang":"en","user":"coldtoast","text":"RT @woodenspoon: First loaf of sourdough, my best so far 🍞 #sourdough","repost_of":"s102"}
{"id":"s118","created_at":1767446632530,"lang":"en","user":"moonsalad","text":"RT @coldtoast: We lost. I do not want to talk about it @northport_fc #CupFinal","repost_of":"s92"}
{"id":"s119","created_at":1767446984656,"lang":"en","user":"saltandpine","text":"RT @coldtoast: We lost. I do not want to talk about it @northport_fc #CupFinal","repost_of":"s92"}
{"id":"s120","created_at":1767447006927,"lang":"en","user":"slowtrain","text":"New course record at the harbour marathon: incredible https://news.example/utfhsg #HarbourRun"}
{"id":"s121","created_at":1767447010528,"lang":"en","user":"northlight","text":"@woodenspoon sorry to hear that","reply_to":"s102"}
{"id":"s122","created_at":1767447891950,"lang":"en","user":"windowseat","text":"Red warning for tonight, says @metdesk https://news.example/tffryv #StormOda","place":"Toronto"}
{"id":"s123","created_at":1767447955460,"lang":"en","user":"rainyday_7","text":"So grateful to the firefighters who helped all night 👏 #flooding"}
{"id":"s124","created_at":1767448147004,"lang":"en","user":"brasskey","text":"Story hour at the library starts at five #reading"}
{"id":"s125","created_at":1767448289828,"lang":"en","user":"brasskey","text":"Please stay at home, the wind gets worse @metdesk #StormOda #weather"}
{"id":"s126","created_at":1767448529211,"lang":"en","user":"saltandpine","text":"Respect for the rail workers, they deserve better","place":"Rome, Italy"}
{"id":"s127","created_at":1767448999415,"lang":"en","user":"rainyday_7","text":"@woodenspoon sorry to hear that","reply_to":"s102"}
{"id":"s128","created_at":1767449226818,"lang":"en","user":"yesterdaysnews","text":"RT @coldtoast: We lost. I do not want to talk about it @northport_fc #CupFinal","repost_of":"s92","place":"London"}
{"id":"s129","created_at":1767449285341,"lang":"en","user":"stargazer22","text":"RT @woodenspoon: First loaf of sourdough, my best so far 🍞 #sourdough","repost_of":"s102"}
{"id":"s130","created_at":1767449475524,"lang":"en","user":"lemontree_","text":"RT @coldtoast: We lost. I do not want to talk about it @northport_fc #CupFinal","repost_of":"s92"}
{"id":"s131","created_at":1767449840371,"lang":"en","user":"woodenspoon","text":"Never a penalty 😡 #football"}
{"id":"s132","created_at":1767450474966,"lang":"en","user":"picnicblanket","text":"Three days with the Kestrel 5: fast, light, expensive https://news.example/ssxznm #Kestrel5 #tech"}
{"id":"s133","created_at":1767451236831,"lang":"en","user":"plainpencil","text":"comet Iva is brighter than expected @skydesk https://news.example/cavjjb","place":"Toronto"}
{"id":"s134","created_at":1767451435473,"lang":"en","user":"cloudcount","text":"Nothing but clouds, no comet tonight. I could cry 😢"}
{"id":"s135","created_at":1767452500784,"lang":"en","user":"doublebass","text":"@woodenspoon thank you","reply_to":"s102"}
{"id":"s136","created_at":1767453035333,"lang":"en","user":"woodenspoon","text":"RT @bluekettle: The Salt Road is boring. I fell asleep","repost_of":"s111"}
{"id":"s137","created_at":1767454096784,"lang":"en","user":"halfmarathon","text":"RT @slowtrain: New course record at the harbour marathon: incredible https://news.example/utfhsg #HarbourRun","repost_of":"s120","place":"Toronto"}
{"id":"s138","created_at":1767456329146,"lang":"en","user":"greenbench","text":"So grateful to the firefighters who pumped all night #flooding","place":"Toronto"}
{"id":"s139","created_at":1767456346003,"lang":"en","user":"thinice","text":"Thank you to the neighbours who worked all night ❤️ #flooding"}
{"id":"s140","created_at":1767456560824,"lang":"en","user":"stargazer22","text":"No power in our street #StormOda #weather"}
{"id":"s141","created_at":1767456826109,"lang":"en","user":"secondhand","text":"So grateful to the crews who pumped all night 👏 #StormOda"}
{"id":"s142","created_at":1767456841336,"lang":"en","user":"littlewheel","text":"Stay inside, the wind is terrifying @metdesk #StormOda"}
{"id":"s143","created_at":1767456883113,"lang":"en","user":"corkboard","text":"@slowtrain haha 😂","reply_to":"s120"}
{"id":"s144","created_at":1767456967616,"lang":"en","user":"littlewheel","text":"No power for six hours #StormOda"}
{"id":"s145","created_at":1767457038451,"lang":"en","user":"lemontree_","text":"Storm Oda ripped off the old oak. Nobody hurt #StormOda #weather"}
{"id":"s146","created_at":1767457064694,"lang":"en","user":"coldtoast","text":"Red warning for the coast, says @metdesk https://news.example/6cqfyc #StormOda"}
{"id":"s147","created_at":1767457137749,"lang":"en","user":"oldbicycle","text":"So grateful to the crews who pumped all night #StormOda","place":"Cardiff"}
{"id":"s148","created_at":1767457274133,"lang":"en","user":"oldbicycle","text":"RT @secondhand: So grateful to the crews who pumped all night 👏 #StormOda","repost_of":"s141"}
{"id":"s149","created_at":1767457442067,"lang":"en","user":"stargazer22","text":"Stay inside, the wind is terrifying @metdesk #StormOda #weather","place":"Sydney"}
{"id":"s150","created_at":1767457788998,"lang":"en","user":"northlight","text":"Keep away from the shore, the wind gets worse @metdesk #StormOda"}
{"id":"s151","created_at":1767457984504,"lang":"en","user":"picnicblanket","text":"So grateful to the neighbours who worked all night 👏 #StormOda #weather","place":"Glasgow, Scotland"}
{"id":"s152","created_at":1767458002683,"lang":"en","user":"brasskey","text":"The morning after the storm: a rainbow"}
{"id":"s153","created_at":1767458149897,"lang":"en","user":"corkboard","text":"The cat slept through storm Oda, unbelievable"}
{"id":"s154","created_at":1767458222397,"lang":"en","user":"gravelpath","text":"RT @secondhand: So grateful to the crews who pumped all night 👏 #StormOda","repost_of":"s141"}
{"id":"s155","created_at":1767458223300,"lang":"en","user":"picnicblanket","text":"The lights went out for six hours #StormOda"}
{"id":"s156","created_at":1767458271827,"lang":"en","user":"picnicblanket","text":"Our cellar is flooded 🌊 https://news.example/cw5mm4 #StormOda","place":"Edinburgh"}
{"id":"s157","created_at":1767458377694,"lang":"en","user":"oldbicycle","text":"After the storm: blue sky, broken trees"}
{"id":"s158","created_at":1767458732309,"lang":"en","user":"halfmarathon","text":"After the storm: silence #flooding"}
{"id":"s159","created_at":1767458875011,"lang":"en","user":"picnicblanket","text":"The morning after the storm: blue sky, broken trees #StormOda","place":"Dublin"}
{"id":"s160","created_at":1767458965747,"lang":"en","user":"gravelpath","text":"Storm Oda ripped off half the roof. What a night #StormOda #weather","place":"Glasgow, Scotland"}
{"id":"s161","created_at":1767458973711,"lang":"en","user":"stargazer22","text":"Keep away from the shore, the wind is terrifying @metdesk"}
{"id":"s162","created_at":1767458986673,"lang":"en","user":"windowseat","text":"Stay inside, the wind gets worse @metdesk #StormOda","place":"Sydney"}
{"id":"s163","created_at":1767459037888,"lang":"en","user":"brasskey","text":"Keep away from the shore, the wind gets worse @metdesk #StormOda #weather","place":"Leeds"}
{"id":"s164","created_at":1767459090794,"lang":"en","user":"saltandpine","text":"Storm Oda destroyed our fence. What a night"}
{"id":"s165","created_at":1767459143173,"lang":"en","user":"teatime","text":"After the storm: blue sky, broken trees #StormOda #weather","place":"Rome, Italy"}
{"id":"s166","created_at":1767459166190,"lang":"en","user":"plainpencil","text":"After the storm: blue sky, broken trees #StormOda"}
{"id":"s167","created_at":1767459418666,"lang":"en","user":"picnicblanket","text":"The high street is flooded 😨 https://news.example/umea8p #StormOda","place":"Cardiff"}
{"id":"s168","created_at":1767459476165,"lang":"en","user":"saltandpine","text":"Storm Oda ripped off the tent. Nobody hurt #StormOda"}
{"id":"s169","created_at":1767459706883,"lang":"en","user":"nightbaker","text":"Please stay at home, the wind is terrifying @metdesk"}
{"id":"s170","created_at":1767459755989,"lang":"en","user":"paperboat","text":"No power in our street #StormOda"}
{"id":"s171","created_at":1767459779416,"lang":"en","user":"nightbaker","text":"@coldtoast that is not right","reply_to":"s92","place":"Leeds"}
{"id":"s172","created_at":1767459803619,"lang":"en","user":"yesterdaysnews","text":"RT @stargazer22: Keep away from the shore, the wind is terrifying @metdesk","repost_of":"s161"}
{"id":"s173","created_at":1767459826683,"lang":"en","user":"coldtoast","text":"The morning after the storm: so much to clean up"}
{"id":"s174","created_at":1767460604858,"lang":"en","user":"woodenspoon","text":"RT @oldbicycle: So grateful to the crews who pumped all night #StormOda","repost_of":"s147","place":"Sydney"}
{"id":"s175","created_at":1767460743270,"lang":"en","user":"secondhand","text":"Please sign the petition for the library https://news.example/4xu6vf #reading","place":"Edinburgh"}
{"id":"s176","created_at":1767461052063,"lang":"en","user":"yesterdaysnews","text":"Storm Oda destroyed the old oak. What a night #flooding"}
{"id":"s177","created_at":1767461595931,"lang":"en","user":"moonsalad","text":"Storm Oda took our fence. We are safe #StormOda #weather"}
{"id":"s178","created_at":1767461597861,"lang":"en","user":"harbourcat","text":"The cat snored through storm Oda, lucky them"}
{"id":"s179","created_at":1767461611169,"lang":"en","user":"oldbicycle","text":"@kestrelphones my order has been delayed twice, nobody answers"}
{"id":"s180","created_at":1767462030154,"lang":"en","user":"eightoclock","text":"Thank you to the firefighters who pumped all night ❤️","place":"Cardiff"}
{"id":"s181","created_at":1767462042258,"lang":"en","user":"windowseat","text":"The high street is under water 😨 #StormOda #weather","place":"Leeds"}
{"id":"s182","created_at":1767462569522,"lang":"en","user":"stargazer22","text":"Please stay at home, the wind is terrifying @metdesk #StormOda","place":"Rome, Italy"}
{"id":"s183","created_at":1767462850317,"lang":"en","user":"littlewheel","text":"The river is under water 😨 https://news.example/mqf8d5 #StormOda"}
{"id":"s184","created_at":1767463141275,"lang":"en","user":"brasskey","text":"Kilometre 30 of the harbour marathon and I regret everything #HarbourRun","place":"New York"}
{"id":"s185","created_at":1767463244340,"lang":"en","user":"stargazer22","text":"Please stay at home, the wind is terrifying @metdesk #flooding"}
{"id":"s186","created_at":1767464005151,"lang":"en","user":"plainpencil","text":"The Kestrel 5 is announced at last https://news.example/qnd8ar","place":"Toronto"}
{"id":"s187","created_at":1767464032035,"lang":"en","user":"quietowl","text":"No power for six hours #StormOda #weather"}
{"id":"s188","created_at":1767464340561,"lang":"en","user":"lemontree_","text":"The lights went out in our street #flooding"}
{"id":"s189","created_at":1767464524886,"lang":"en","user":"paperboat","text":"No power since midnight #flooding"}
{"id":"s190","created_at":1767464843119,"lang":"en","user":"riverstones","text":"So grateful to the neighbours who pumped all night 👏 #flooding"}
{"id":"s191","created_at":1767464999908,"lang":"en","user":"greenbench","text":"Thank you to the neighbours who helped all night"}
{"id":"s192","created_at":1767465156117,"lang":"en","user":"coldtoast","text":"Thank you to the crews who helped all night 👏 #StormOda #weather"}
{"id":"s193","created_at":1767465467807,"lang":"it","user":"secondhand","text":"Finalmente, ho finito la maratona! Gambe distrutte ma felice #HarbourRun"}
{"id":"s194","created_at":1767465549827,"lang":"en","user":"plainpencil","text":"Sore today but that medal is mine 🏅 #marathon"}
{"id":"s195","created_at":1767466242149,"lang":"en","user":"stargazer22","text":"Our cellar is under water https://news.example/7jcs49 #flooding"}
{"id":"s196","created_at":1767466252373,"lang":"en","user":"halfmarathon","text":"The camera of my new Kestrel 5 is worse than promised #Kestrel5 #tech"}
{"id":"s197","created_at":1767466325984,"lang":"en","user":"lemontree_","text":"Extra time! I cannot watch #CupFinal #football"}
{"id":"s198","created_at":1767466402426,"lang":"en","user":"redumbrella","text":"The river is rising fast https://news.example/6gn4se #StormOda #weather"}
{"id":"s199","created_at":1767466454286,"lang":"en","user":"paperboat","text":"@redumbrella haha 😂","reply_to":"s198","place":"New York"}
{"id":"s200","created_at":1767466768903,"lang":"en","user":"doublebass","text":"Red warning for tonight, says @metdesk"}
{"id":"s201","created_at":1767467760747,"lang":"en","user":"windowseat","text":"Red warning for the whole north, says @metdesk https://news.example/vu6rey #StormOda #weather"}
{"id":"s202","created_at":1767467991096,"lang":"en","user":"moonsalad","text":"RT @redumbrella: The river is rising fast https://news.example/6gn4se #StormOda #weather","repost_of":"s198"}
{"id":"s203","created_at":1767468065254,"lang":"en","user":"halfmarathon","text":"RT @littlewheel: Stay inside, the wind is terrifying @metdesk #StormOda","repost_of":"s142"}
{"id":"s204","created_at":1767470472696,"lang":"en","user":"gravelpath","text":"No water since midnight #flooding","place":"Sydney"}
{"id":"s205","created_at":1767470710142,"lang":"en","user":"picnicblanket","text":"No water for six hours #StormOda #weather"}
{"id":"s206","created_at":1767471590168,"lang":"en","user":"windowseat","text":"The new update slowed down my Kestrel everything @kestrelphones","place":"Dublin"}
{"id":"s207","created_at":1767471607856,"lang":"en","user":"paperboat","text":"The lights went out since midnight #StormOda"}
{"id":"s208","created_at":1767471864212,"lang":"en","user":"tinradio","text":"Storm Oda took half the roof. Nobody hurt #StormOda #weather"}
{"id":"s209","created_at":1767471968439,"lang":"en","user":"windowseat","text":"Red warning for the whole north, says @metdesk #flooding"}
{"id":"s210","created_at":1767472694909,"lang":"en","user":"slowtrain","text":"The high street is flooded https://news.example/3gmx5w","place":"Boston, MA"}
{"id":"s211","created_at":1767472820127,"lang":"en","user":"slowtrain","text":"@windowseat so true","reply_to":"s206"}
{"id":"s212","created_at":1767473639672,"lang":"en","user":"stargazer22","text":"After the storm: a rainbow #StormOda","place":"Leeds"}
{"id":"s213","created_at":1767473981251,"lang":"en","user":"quietowl","text":"RT @windowseat: The new update slowed down my Kestrel everything @kestrelphones","repost_of":"s206"}
{"id":"s214","created_at":1767474162651,"lang":"en","user":"eightoclock","text":"RT @windowseat: The new update slowed down my Kestrel everything @kestrelphones","repost_of":"s206"}
{"id":"s215","created_at":1767475287459,"lang":"en","user":"picnicblanket","text":"Please stay at home, the wind gets worse @metdesk"}
{"id":"s216","created_at":1767476107544,"lang":"en","user":"yesterdaysnews","text":"RT @windowseat: The new update slowed down my Kestrel everything @kestrelphones","repost_of":"s206"}
{"id":"s217","created_at":1767476401665,"lang":"en","user":"rainyday_7","text":"The morning after the storm: so much to clean up #flooding"}
{"id":"s218","created_at":1767477212010,"lang":"en","user":"woodenspoon","text":"RT @windowseat: The new update slowed down my Kestrel everything @kestrelphones","repost_of":"s206"}
{"id":"s219","created_at":1767477882413,"lang":"en","user":"gravelpath","text":"The river is rising fast"}
{"id":"s220","created_at":1767478319058,"lang":"en","user":"windowseat","text":"The screen of my new Kestrel 5 is worse than promised"}
{"id":"s221","created_at":1767478460502,"lang":"en","user":"brasskey","text":"RT @windowseat: The new update slowed down my Kestrel everything @kestrelphones","repost_of":"s206"}
{"id":"s222","created_at":1767478644569,"lang":"en","user":"picnicblanket","text":"After the storm: a rainbow #flooding"}
{"id":"s223","created_at":1767478741088,"lang":"en","user":"teatime","text":"@slowtrain congratulations!","reply_to":"s210"}
{"id":"s224","created_at":1767478801274,"lang":"it","user":"halfmarathon","text":"Ancora sciopero, che vergogna #RailStrike"}
{"id":"s225","created_at":1767478820275,"lang":"en","user":"picnicblanket","text":"RT @brasskey: Keep away from the shore, the wind gets worse @metdesk #StormOda #weather","repost_of":"s163"}
{"id":"s226","created_at":1767479263790,"lang":"en","user":"northlight","text":"The lights went out since midnight"}
{"id":"s227","created_at":1767480138082,"lang":"en","user":"northlight","text":"@gravelpath same here","reply_to":"s219"}
{"id":"s228","created_at":1767481130181,"lang":"en","user":"secondhand","text":"Red warning for tonight, says @metdesk https://news.example/rngufk #flooding","place":"Toronto"}
{"id":"s229","created_at":1767481733921,"lang":"en","user":"halfmarathon","text":"Km 21 of the harbour marathon and still smiling 😄 #HarbourRun #running"}
{"id":"s230","created_at":1767481897087,"lang":"en","user":"quietowl","text":"RT @halfmarathon: Km 21 of the harbour marathon and still smiling 😄 #HarbourRun #running","repost_of":"s229"}
{"id":"s231","created_at":1767481953520,"lang":"en","user":"gravelpath","text":"Red warning for the coast, says @metdesk https://news.example/hq6ssm"}
{"id":"s232","created_at":1767481995946,"lang":"en","user":"northlight","text":"Storm Oda destroyed half the roof. We are safe #StormOda"}
{"id":"s233","created_at":1767482674676,"lang":"en","user":"tinradio","text":"RT @gravelpath: Red warning for the coast, says @metdesk https://news.example/hq6ssm","repost_of":"s231","place":"Boston, MA"}
{"id":"s234","created_at":1767482987045,"lang":"en","user":"tinradio","text":"New course record at the harbour marathon: by eleven seconds https://news.example/9r4m2d #marathon"}
{"id":"s235","created_at":1767483010740,"lang":"en","user":"gravelpath","text":"Where should I look for the comet tonight? @skydesk","place":"Edinburgh"}
{"id":"s236","created_at":1767483028753,"lang":"en","user":"windowseat","text":"Storm Oda destroyed the tent. What a night"}
{"id":"s237","created_at":1767483563734,"lang":"en","user":"woodenspoon","text":"Storm Oda destroyed our fence. What a night #StormOda #weather"}
{"id":"s238","created_at":1767483977630,"lang":"en","user":"lemontree_","text":"RT @halfmarathon: Km 21 of the harbour marathon and still smiling 😄 #HarbourRun #running","repost_of":"s229","place":"Cardiff"}
{"id":"s239","created_at":1767485127744,"lang":"en","user":"littlewheel","text":"RT @halfmarathon: Km 21 of the harbour marathon and still smiling 😄 #HarbourRun #running","repost_of":"s229"}
{"id":"s240","created_at":1767486192066,"lang":"en","user":"redumbrella","text":"Our whole street got up at four for comet Iva and loved it #stargazing"}
{"id":"s241","created_at":1767486570872,"lang":"en","user":"farlamp","text":"RT @redumbrella: Our whole street got up at four for comet Iva and loved it #stargazing","repost_of":"s240"}
{"id":"s242","created_at":1767488302875,"lang":"en","user":"cloudcount","text":"The lights went out for six hours #StormOda #weather"}
{"id":"s243","created_at":1767488331635,"lang":"en","user":"redumbrella","text":"Talks between the union and @northrail fail tomorrow https://news.example/vvv2w8 #RailStrike","place":"Torino"}
{"id":"s244","created_at":1767489472603,"lang":"en","user":"rainyday_7","text":"Keep away from the shore, the wind reaches its peak at nine @metdesk #flooding","place":"Sydney"}
{"id":"s245","created_at":1767490001472,"lang":"en","user":"littlewheel","text":"RT @redumbrella: Our whole street got up at four for comet Iva and loved it #stargazing","repost_of":"s240","place":"Rome, Italy"}
{"id":"s246","created_at":1767490174066,"lang":"en","user":"eightoclock","text":"RT @redumbrella: Our whole street got up at four for comet Iva and loved it #stargazing","repost_of":"s240"}
{"id":"s247","created_at":1767490405577,"lang":"en","user":"brasskey","text":"RT @redumbrella: Our whole street got up at four for comet Iva and loved it #stargazing","repost_of":"s240"}
{"id":"s248","created_at":1767491208158,"lang":"en","user":"harbourcat","text":"The dog slept through storm Oda, lucky them","place":"Dublin"}
{"id":"s249","created_at":1767493082060,"lang":"en","user":"plainpencil","text":"The dog slept through storm Oda, unbelievable","place":"Boston, MA"}
{"id":"s250","created_at":1767493321351,"lang":"en","user":"coldtoast","text":"Our cellar is rising fast 😨 https://news.example/wug2s3 #StormOda #weather"}
{"id":"s251","created_at":1767493465132,"lang":"en","user":"rainyday_7","text":"Five days with the Kestrel 5: it gets hot https://news.example/54kmmg #smartphones"}
{"id":"s252","created_at":1767493568932,"lang":"en","user":"nightbaker","text":"Long line in front of the Kestrel store already, people are crazy #Kestrel5","place":"Rome, Italy"}
{"id":"s253","created_at":1767493888703,"lang":"en","user":"redumbrella","text":"The river is under water https://news.example/6nk7q6 #flooding"}
{"id":"s254","created_at":1767493973534,"lang":"en","user":"slowtrain","text":"Heartbroken. Proud anyway @northport_fc #CupFinal #football"}
{"id":"s255","created_at":1767494550447,"lang":"en","user":"saltandpine","text":"Crossed the line! Ten minutes faster than last year. Thanks to all helpers @harbour_run #marathon"}
{"id":"s256","created_at":1767494748574,"lang":"en","user":"harbourcat","text":"RT @redumbrella: Our whole street got up at four for comet Iva and loved it #stargazing","repost_of":"s240"}
{"id":"s257","created_at":1767495542784,"lang":"en","user":"teatime","text":"Read the book first: The Salt Road https://news.example/hg4mfa"}
{"id":"s258","created_at":1767495804623,"lang":"en","user":"gravelpath","text":"Finally saw the comet from the car park, I am speechless #stargazing"}
{"id":"s259","created_at":1767496228788,"lang":"en","user":"woodenspoon","text":"RT @gravelpath: Red warning for the coast, says @metdesk https://news.example/hq6ssm","repost_of":"s231"}
{"id":"s260","created_at":1767496570995,"lang":"en","user":"littlewheel","text":"RT @gravelpath: Red warning for the coast, says @metdesk https://news.example/hq6ssm","repost_of":"s231"}
{"id":"s261","created_at":1767497037487,"lang":"en","user":"gravelpath","text":"Standing in a train for three hours, no heating. Horrible @northrail"}
{"id":"s262","created_at":1767497940555,"lang":"en","user":"tinradio","text":"Pub is full for the cup final #CupFinal #football","place":"Boston, MA"}
{"id":"s263","created_at":1767498027072,"lang":"en","user":"cloudcount","text":"After the storm: silence #StormOda"}
{"id":"s264","created_at":1767499523174,"lang":"en","user":"quietowl","text":"The high street is flooded https://news.example/hnj4dg #flooding","place":"Dublin"}
{"id":"s265","created_at":1767499539968,"lang":"en","user":"stargazer22","text":"Please stay at home, the wind gets worse @metdesk #StormOda"}
{"id":"s266","created_at":1767499567114,"lang":"en","user":"windowseat","text":"Red warning for the whole north, says @metdesk https://news.example/9t68ct","place":"Boston, MA"}
{"id":"s267","created_at":1767499618561,"lang":"en","user":"nightbaker","text":"Red warning for the whole north, says @metdesk https://news.example/6897em","place":"Torino"}
{"id":"s268","created_at":1767500013452,"lang":"en","user":"cloudcount","text":"RT @gravelpath: Standing in a train for three hours, no heating. Horrible @northrail","repost_of":"s261"}
{"id":"s269","created_at":1767500017482,"lang":"en","user":"yesterdaysnews","text":"So grateful to the neighbours who worked all night ❤️ #flooding"}
{"id":"s270","created_at":1767500291550,"lang":"en","user":"halfmarathon","text":"RT @nightbaker: Red warning for the whole north, says @metdesk https://news.example/6897em","repost_of":"s267"}
{"id":"s271","created_at":1767500313411,"lang":"en","user":"harbourcat","text":"RT @stargazer22: Please stay at home, the wind gets worse @metdesk #StormOda","repost_of":"s265","place":"New York"}
{"id":"s272","created_at":1767500425991,"lang":"en","user":"lemontree_","text":"@saltandpine where was that?","reply_to":"s255"}
{"id":"s273","created_at":1767500872746,"lang":"en","user":"greenbench","text":"RT @redumbrella: Our whole street got up at four for comet Iva and loved it #stargazing","repost_of":"s240"}
{"id":"s274","created_at":1767500901023,"lang":"en","user":"quietowl","text":"No water since midnight #StormOda"}
{"id":"s275","created_at":1767501058828,"lang":"en","user":"paperboat","text":"RT @redumbrella: Our whole street got up at four for comet Iva and loved it #stargazing","repost_of":"s240"}
{"id":"s276","created_at":1767501093205,"lang":"en","user":"corkboard","text":"After the storm: a rainbow","place":"Torino"}
{"id":"s277","created_at":1767501447961,"lang":"en","user":"woodenspoon","text":"Penalties! I need a drink #CupFinal #football"}
{"id":"s278","created_at":1767502067552,"lang":"en","user":"cloudcount","text":"Storm Oda took the old oak. Nobody hurt #flooding","place":"Glasgow, Scotland"}
{"id":"s279","created_at":1767502286884,"lang":"en","user":"paperboat","text":"@corkboard wonderful","reply_to":"s276"}
{"id":"s280","created_at":1767502426014,"lang":"en","user":"gravelpath","text":"Keep away from the shore, the wind is terrifying @metdesk #StormOda"}
{"id":"s281","created_at":1767503135389,"lang":"en","user":"greenbench","text":"They want to close the library in spring. Shame https://news.example/3ubnwj #reading"}
{"id":"s282","created_at":1767504100647,"lang":"en","user":"coldtoast","text":"The dough is alive. I named it Bubbles","place":"Torino"}
{"id":"s283","created_at":1767504356203,"lang":"en","user":"quietowl","text":"RT @coldtoast: The dough is alive. I named it Bubbles","repost_of":"s282","place":"Toronto"}
{"id":"s284","created_at":1767504609025,"lang":"en","user":"moonsalad","text":"The river is flooded https://news.example/k8rh45"}
{"id":"s285","created_at":1767505594972,"lang":"en","user":"rainyday_7","text":"The high street is under water 😨 #flooding","place":"Edinburgh"}
{"id":"s286","created_at":1767505767566,"lang":"en","user":"harbourcat","text":"RT @quietowl: No water since midnight #StormOda","repost_of":"s274","place":"Toronto"}
{"id":"s287","created_at":1767505883207,"lang":"en","user":"stargazer22","text":"Coming from The Salt Road at @lanterncinema: wow"}
{"id":"s288","created_at":1767505923663,"lang":"en","user":"quietowl","text":"@coldtoast thank you","reply_to":"s282"}
{"id":"s289","created_at":1767506856377,"lang":"en","user":"secondhand","text":"@coldtoast haha 😂","reply_to":"s282","place":"Leeds"}
{"id":"s290","created_at":1767507139315,"lang":"en","user":"corkboard","text":"Thank you to the neighbours who pumped all night #StormOda #weather"}
{"id":"s291","created_at":1767508298295,"lang":"en","user":"greenbench","text":"Rail strike called off, says @northrail #RailStrike","place":"Edinburgh"}
{"id":"s292","created_at":1767508645013,"lang":"en","user":"saltandpine","text":"Kids snored through storm Oda, lucky them"}
{"id":"s293","created_at":1767508841103,"lang":"en","user":"greenbench","text":"Red warning for the whole north, says @metdesk https://news.example/4anetf #StormOda"}
{"id":"s294","created_at":1767508916803,"lang":"en","user":"yesterdaysnews","text":"Just out of The Salt Road at @lanterncinema: what an ending"}
{"id":"s295","created_at":1767509917750,"lang":"en","user":"slowtrain","text":"The high street is under water 🌊 #flooding"}
{"id":"s296","created_at":1767510367769,"lang":"en","user":"coldtoast","text":"After the storm: so much to clean up #StormOda","place":"Leeds"}
{"id":"s297","created_at":1767510405306,"lang":"en","user":"lemontree_","text":"So grateful to the crews who helped all night #StormOda"}
{"id":"s298","created_at":1767510592894,"lang":"en","user":"quietowl","text":"The morning after the storm: a rainbow #flooding"}
{"id":"s299","created_at":1767510655357,"lang":"en","user":"farlamp","text":"Thank you to the crews who helped all night ❤️"}
{"id":"s300","created_at":1767511048867,"lang":"en","user":"oldbicycle","text":"The bus is diverted because of the marathon, what a mess @harbour_run","place":"New York"}
{"id":"s301","created_at":1767511139643,"lang":"en","user":"stargazer22","text":"I cannot walk this morning but that medal is mine 🏅"}
{"id":"s302","created_at":1767512323218,"lang":"en","user":"lemontree_","text":"Fifth coffee and it is only Monday","place":"New York"}
{"id":"s303","created_at":1767513433503,"lang":"en","user":"woodenspoon","text":"Coffee prices at a record, a bad harvest they say https://news.example/hrjamz #coffee"}
{"id":"s304","created_at":1767513620687,"lang":"it","user":"picnicblanket","text":"Che gioia, ho finito la maratona! Gambe distrutte ma felice #HarbourRun"}
{"id":"s305","created_at":1767513984059,"lang":"en","user":"halfmarathon","text":"The high street is flooded 🌊 https://news.example/dmg94b"}
{"id":"s306","created_at":1767514369280,"lang":"en","user":"riverstones","text":"Red warning for the whole north, says @metdesk https://news.example/vpmc4k #StormOda"}
{"id":"s307","created_at":1767514665780,"lang":"en","user":"greenbench","text":"The new update fixed my Kestrel alarm @kestrelphones #Kestrel5 #tech"}
{"id":"s308","created_at":1767514746404,"lang":"en","user":"quietowl","text":"@greenbench wonderful","reply_to":"s307"}
{"id":"s309","created_at":1767515042511,"lang":"en","user":"secondhand","text":"Photo of comet Iva, unedited. I am proud of this one #stargazing"}
{"id":"s310","created_at":1767515240074,"lang":"en","user":"littlewheel","text":"Long line in front of the Kestrel shop this morning, people are crazy"}
{"id":"s311","created_at":1767515472944,"lang":"en","user":"northlight","text":"Price of coffee at a record, a bad harvest they say #coffee"}
{"id":"s312","created_at":1767515536285,"lang":"en","user":"gravelpath","text":"After the storm: so much to clean up #StormOda #weather"}
{"id":"s313","created_at":1767515565826,"lang":"en","user":"thinice","text":"The river is under water 🌊 https://news.example/8t7gtx #StormOda"}
{"id":"s314","created_at":1767515645724,"lang":"en","user":"yesterdaysnews","text":"Sore today but that medal is beautiful 🏅 #marathon"}
{"id":"s315","created_at":1767515688074,"lang":"en","user":"bluekettle","text":"Read the book first: The Salt Road https://news.example/d4ehrm"}
{"id":"s316","created_at":1767515815454,"lang":"en","user":"quietowl","text":"Kilometre 21 of the harbour marathon and my legs are gone #HarbourRun #running"}
{"id":"s317","created_at":1767516238376,"lang":"en","user":"redumbrella","text":"RT @greenbench: The new update fixed my Kestrel alarm @kestrelphones #Kestrel5 #tech","repost_of":"s307"}
{"id":"s318","created_at":1767516719506,"lang":"en","user":"bluekettle","text":"RT @halfmarathon: The high street is flooded 🌊 https://news.example/dmg94b","repost_of":"s305"}
{"id":"s319","created_at":1767516742718,"lang":"en","user":"eightoclock","text":"Talks between the union and @northrail resume tomorrow #RailStrike #commuting"}
{"id":"s320","created_at":1767516818740,"lang":"en","user":"corkboard","text":"Second coffee and it is not even ten ☕","place":"London"}
{"id":"s321","created_at":1767516849638,"lang":"en","user":"eightoclock","text":"@greenbench congratulations!","reply_to":"s307"}
{"id":"s322","created_at":1767517099169,"lang":"en","user":"lastbus","text":"RT @greenbench: The new update fixed my Kestrel alarm @kestrelphones #Kestrel5 #tech","repost_of":"s307"}
{"id":"s323","created_at":1767517360472,"lang":"en","user":"quietowl","text":"Extra time! I am shaking #CupFinal #football"}
{"id":"s324","created_at":1767517547864,"lang":"en","user":"corkboard","text":"Battery of my new Kestrel 5 is a joke #smartphones"}
{"id":"s325","created_at":1767517814521,"lang":"en","user":"nightbaker","text":"@greenbench I do not think so","reply_to":"s307"}
{"id":"s326","created_at":1767518948713,"lang":"en","user":"oldbicycle","text":"A dark place is all you need for the comet #CometIva"}
{"id":"s327","created_at":1767519430387,"lang":"en","user":"thinice","text":"Clouds again, no comet for us. I could cry 😢"}
{"id":"s328","created_at":1767520076223,"lang":"en","user":"rainyday_7","text":"Recipe for flat bread: https://news.example/qrs55r #sourdough #baking"}
{"id":"s329","created_at":1767520154337,"lang":"en","user":"redumbrella","text":"The river is rising fast 😨 #StormOda"}
{"id":"s330","created_at":1767520839733,"lang":"en","user":"oldbicycle","text":"Talks between the union and @northrail start again tonight https://news.example/22e3c8 #RailStrike #commuting"}
{"id":"s331","created_at":1767521001920,"lang":"en","user":"lemontree_","text":"Rail strike called off, says @northrail https://news.example/zc3qh5 #RailStrike"}
{"id":"s332","created_at":1767521009787,"lang":"en","user":"secondhand","text":"The 7:42 was on time, thank you @northrail","place":"London"}
{"id":"s333","created_at":1767521078072,"lang":"en","user":"gravelpath","text":"RT @greenbench: The new update fixed my Kestrel alarm @kestrelphones #Kestrel5 #tech","repost_of":"s307"}
{"id":"s334","created_at":1767521096125,"lang":"en","user":"saltandpine","text":"Good luck to everybody who runs today! #marathon","place":"Rome, Italy"}
{"id":"s335","created_at":1767521238589,"lang":"en","user":"slowtrain","text":"Third day without trains again. How am I supposed to get to work @northrail","place":"Torino"}
{"id":"s336","created_at":1767521572317,"lang":"en","user":"cloudcount","text":"Third day without trains because of the strike. I walk then @northrail #RailStrike","place":"Edinburgh"}
{"id":"s337","created_at":1767521896211,"lang":"en","user":"halfmarathon","text":"Crossed the line! Slower than hoped but happy. Thanks to all helpers @harbour_run #HarbourRun","place":"Boston, MA"}
{"id":"s338","created_at":1767522176192,"lang":"en","user":"corkboard","text":"No trains because of the strike. How am I supposed to get to work @northrail #RailStrike"}
{"id":"s339","created_at":1767522569652,"lang":"en","user":"paperboat","text":"These volunteers at the finish are wonderful people ❤️ #HarbourRun","place":"New York"}
{"id":"s340","created_at":1767523188099,"lang":"en","user":"thinice","text":"Our cellar is rising fast https://news.example/zueufh #flooding","place":"Dublin"}
{"id":"s341","created_at":1767523194687,"lang":"en","user":"nightbaker","text":"Cycled with three strangers because of the strike and made a friend #RailStrike"}
{"id":"s342","created_at":1767523257672,"lang":"en","user":"eightoclock","text":"Standing in a train for three hours, no heating. Never again @northrail"}
{"id":"s343","created_at":1767523442600,"lang":"en","user":"moonsalad","text":"No trains again. I walk then @northrail #RailStrike","place":"Cardiff"}
{"id":"s344","created_at":1767523505249,"lang":"en","user":"corkboard","text":"Battery of my new Kestrel 5 is worse than promised #smartphones","place":"London"}
{"id":"s345","created_at":1767523625674,"lang":"en","user":"brasskey","text":"RT @greenbench: The new update fixed my Kestrel alarm @kestrelphones #Kestrel5 #tech","repost_of":"s307"}
{"id":"s346","created_at":1767524332432,"lang":"it","user":"paperboat","text":"Il mio primo pane: che profumo 🍞 #sourdough"}
{"id":"s347","created_at":1767524407417,"lang":"en","user":"rainyday_7","text":"RT @saltandpine: Good luck to everybody who runs today! #marathon","repost_of":"s334"}
{"id":"s348","created_at":1767524632345,"lang":"it","user":"northlight","text":"RT @paperboat: Il mio primo pane: che profumo 🍞 #sourdough","repost_of":"s346"}
{"id":"s349","created_at":1767524651965,"lang":"en","user":"slowtrain","text":"RT @greenbench: The new update fixed my Kestrel alarm @kestrelphones #Kestrel5 #tech","repost_of":"s307"}
{"id":"s350","created_at":1767524839737,"lang":"en","user":"teatime","text":"@lemontree_ haha 😂","reply_to":"s297","place":"London"}
{"id":"s351","created_at":1767524896602,"lang":"en","user":"windowseat","text":"Everybody talks about the comet, to me it is a dirty snowball 😅"}
{"id":"s352","created_at":1767525241609,"lang":"en","user":"corkboard","text":"@thinice I do not think so","reply_to":"s327"}
{"id":"s353","created_at":1767525471820,"lang":"en","user":"eightoclock","text":"Talks between the union and @northrail start again tonight #RailStrike #commuting"}
{"id":"s354","created_at":1767525529613,"lang":"en","user":"oldbicycle","text":"Rail strike called off, says @northrail https://news.example/j6dsub #RailStrike"}
{"id":"s355","created_at":1767525667207,"lang":"en","user":"redumbrella","text":"Red warning for tonight, says @metdesk https://news.example/fjthe9"}
{"id":"s356","created_at":1767525904435,"lang":"it","user":"picnicblanket","text":"RT @paperboat: Il mio primo pane: che profumo 🍞 #sourdough","repost_of":"s346"}
{"id":"s357","created_at":1767526494751,"lang":"it","user":"thinice","text":"RT @paperboat: Il mio primo pane: che profumo 🍞 #sourdough","repost_of":"s346","place":"Rome, Italy"}
{"id":"s358","created_at":1767526504782,"lang":"it","user":"teatime","text":"RT @paperboat: Il mio primo pane: che profumo 🍞 #sourdough","repost_of":"s346"}
{"id":"s359","created_at":1767526766406,"lang":"en","user":"lemontree_","text":"I switched to decaf: never felt better #coffee"}
{"id":"s360","created_at":1767526842828,"lang":"en","user":"corkboard","text":"So close. Next year @eastvale"}
{"id":"s361","created_at":1767527151017,"lang":"en","user":"plainpencil","text":"Read the book first: The Salt Road https://news.example/ztnw9g"}
{"id":"s362","created_at":1767527451139,"lang":"en","user":"oldbicycle","text":"Please stay at home, the wind reaches its peak at nine @metdesk #StormOda"}
{"id":"s363","created_at":1767527766446,"lang":"en","user":"oldbicycle","text":"Two days with the Kestrel 5: the photos at night are unbelievable"}
{"id":"s364","created_at":1767528019402,"lang":"en","user":"coldtoast","text":"Five days with the Kestrel 5: best phone I ever had #Kestrel5 #tech"}
{"id":"s365","created_at":1767528132845,"lang":"en","user":"paperboat","text":"RT @thinice: Clouds again, no comet for us. I could cry 😢","repost_of":"s327"}
{"id":"s366","created_at":1767528146950,"lang":"en","user":"plainpencil","text":"The dough smells odd. Back to yeast #baking","place":"Boston, MA"}
{"id":"s367","created_at":1767528165031,"lang":"en","user":"slowtrain","text":"Red warning for the coast, says @metdesk https://news.example/4uaepp #flooding"}
{"id":"s368","created_at":1767528920220,"lang":"en","user":"slowtrain","text":"No power since midnight"}
{"id":"s369","created_at":1767529140894,"lang":"en","user":"moonsalad","text":"Recipe for flat bread:","place":"Cardiff"}
{"id":"s370","created_at":1767529228787,"lang":"en","user":"paperboat","text":"No trains again. Thanks for nothing @northrail #trains","place":"Boston, MA"}
{"id":"s371","created_at":1767529253229,"lang":"en","user":"saltandpine","text":"The cup is ours! The whole town is singing @northport_fc 🏆 #CupFinal"}
{"id":"s372","created_at":1767529403652,"lang":"it","user":"brasskey","text":"RT @paperboat: Il mio primo pane: che profumo 🍞 #sourdough","repost_of":"s346"}
{"id":"s373","created_at":1767529900418,"lang":"it","user":"slowtrain","text":"RT @paperboat: Il mio primo pane: che profumo 🍞 #sourdough","repost_of":"s346"}
{"id":"s374","created_at":1767530612541,"lang":"en","user":"slowtrain","text":"RT @saltandpine: The cup is ours! The whole town is singing @northport_fc 🏆 #CupFinal","repost_of":"s371"}
{"id":"s375","created_at":1767530741587,"lang":"en","user":"farlamp","text":"RT @eightoclock: Talks between the union and @northrail start again tonight #RailStrike #commuting","repost_of":"s353"}
{"id":"s376","created_at":1767531032437,"lang":"en","user":"tinradio","text":"The Kestrel 5 has no charger in the box #Kestrel5"}
{"id":"s377","created_at":1767531197879,"lang":"en","user":"teatime","text":"Two days with the Kestrel 5: fast, light, expensive"}
{"id":"s378","created_at":1767531265303,"lang":"en","user":"stargazer22","text":"Cycled with a man and his cello because of the strike and it was fun"}
{"id":"s379","created_at":1767531281279,"lang":"en","user":"brasskey","text":"@teatime congratulations!","reply_to":"s377","place":"Leeds"}
{"id":"s380","created_at":1767531309950,"lang":"en","user":"moonsalad","text":"The soundtrack of The Salt Road deserves a prize #cinema"}
{"id":"s381","created_at":1767531364713,"lang":"en","user":"picnicblanket","text":"Talks between the union and @northrail resume tonight"}
{"id":"s382","created_at":1767531372393,"lang":"en","user":"nightbaker","text":"Gooooal! 2-1 for Eastvale 🔥 #football"}
{"id":"s383","created_at":1767531386671,"lang":"en","user":"thinice","text":"The lights went out for six hours #flooding"}
{"id":"s384","created_at":1767531623256,"lang":"en","user":"secondhand","text":"RT @saltandpine: The cup is ours! The whole town is singing @northport_fc 🏆 #CupFinal","repost_of":"s371"}
{"id":"s385","created_at":1767531663887,"lang":"en","user":"corkboard","text":"Swapped my old phone for the Kestrel 5 and no regrets"}
{"id":"s386","created_at":1767531685092,"lang":"en","user":"moonsalad","text":"Battery of my new Kestrel 5 is much better than the old one #smartphones","place":"Cardiff"}
{"id":"s387","created_at":1767531841423,"lang":"en","user":"lemontree_","text":"Hitched a ride with a colleague because of the strike and we laughed all the way #trains"}
{"id":"s388","created_at":1767531910713,"lang":"en","user":"oldbicycle","text":"Train cancelled and no bus either. How am I supposed to get to work @northrail #trains"}
{"id":"s389","created_at":1767532113629,"lang":"en","user":"coldtoast","text":"RT @moonsalad: Battery of my new Kestrel 5 is much better than the old one #smartphones","repost_of":"s386"}
{"id":"s390","created_at":1767532248233,"lang":"en","user":"harbourcat","text":"Shared a taxi with three strangers because of the strike and it was fun #RailStrike"}
{"id":"s391","created_at":1767533295654,"lang":"en","user":"eightoclock","text":"Red warning for the whole north, says @metdesk #StormOda"}
{"id":"s392","created_at":1767533316341,"lang":"en","user":"doublebass","text":"Stairs are my enemy this morning but that medal is beautiful 🏅 #HarbourRun"}
{"id":"s393","created_at":1767533480462,"lang":"en","user":"cloudcount","text":"Respect with the rail workers, they deserve better #trains"}
{"id":"s394","created_at":1767533833135,"lang":"en","user":"redumbrella","text":"No trains and no bus either. Thanks for nothing @northrail"}
{"id":"s395","created_at":1767534302961,"lang":"en","user":"yesterdaysnews","text":"Thirty seconds of exposure of comet Iva, unedited. The tail is enormous ☄️ #CometIva #astronomy"}
{"id":"s396","created_at":1767534507085,"lang":"en","user":"littlewheel","text":"Kilometre 35 of the harbour marathon and I regret everything #HarbourRun #running"}
{"id":"s397","created_at":1767534743224,"lang":"en","user":"lemontree_","text":"So grateful to the firefighters who pumped all night 👏"}
{"id":"s398","created_at":1767534762830,"lang":"en","user":"slowtrain","text":"Respect with the rail workers, safety is no luxury #trains"}
{"id":"s399","created_at":1767535997576,"lang":"en","user":"eightoclock","text":"Third day without trains again. I walk then @northrail"}
{"id":"s400","created_at":1767536039414,"lang":"en","user":"thinice","text":"RT @redumbrella: No trains and no bus either. Thanks for nothing @northrail","repost_of":"s394"}
{"id":"s401","created_at":1767536131737,"lang":"en","user":"tinradio","text":"Strike is over, says @northrail #trains"}
{"id":"s402","created_at":1767536174327,"lang":"it","user":"picnicblanket","text":"Incredibile la cometa sopra il porto 😍 #CometIva"}
{"id":"s403","created_at":1767536550567,"lang":"en","user":"bluekettle","text":"The 7:42 was early, I nearly fell over @northrail","place":"New York"}
{"id":"s404","created_at":1767536797125,"lang":"en","user":"cloudcount","text":"RT @redumbrella: No trains and no bus either. Thanks for nothing @northrail","repost_of":"s394"}
{"id":"s405","created_at":1767536919787,"lang":"it","user":"harbourcat","text":"Treno cancellato, non ne posso più #RailStrike"}
{"id":"s406","created_at":1767538046112,"lang":"en","user":"halfmarathon","text":"Gooooal! 2-1 for Eastvale 🔥"}
{"id":"s407","created_at":1767538377386,"lang":"en","user":"redumbrella","text":"RT @oldbicycle: Two days with the Kestrel 5: the photos at night are unbelievable","repost_of":"s363"}
{"id":"s408","created_at":1767538464738,"lang":"en","user":"plainpencil","text":"@eightoclock that is not right","reply_to":"s399"}
{"id":"s409","created_at":1767538696028,"lang":"en","user":"halfmarathon","text":"RT @teatime: Two days with the Kestrel 5: fast, light, expensive","repost_of":"s377"}
{"id":"s410","created_at":1767539229546,"lang":"en","user":"stargazer22","text":"No spoilers please, I see The Salt Road tonight"}
{"id":"s411","created_at":1767539560976,"lang":"en","user":"greenbench","text":"Just saw the comet over the harbour, what a sight"}
{"id":"s412","created_at":1767540545358,"lang":"en","user":"yesterdaysnews","text":"Third loaf of sourdough, flat as a plate #sourdough"}
{"id":"s413","created_at":1767540941905,"lang":"en","user":"cloudcount","text":"So grateful to the crews who worked all night 👏 #StormOda"}
{"id":"s414","created_at":1767541377820,"lang":"en","user":"halfmarathon","text":"All the best to everybody who runs today! #HarbourRun #running","place":"Rome, Italy"}
{"id":"s415","created_at":1767541468267,"lang":"en","user":"farlamp","text":"RT @moonsalad: Battery of my new Kestrel 5 is much better than the old one #smartphones","repost_of":"s386"}
{"id":"s416","created_at":1767542399596,"lang":"en","user":"picnicblanket","text":"Hitched a ride with a man and his cello because of the strike and we laughed all the way #RailStrike"}
{"id":"s417","created_at":1767542557545,"lang":"en","user":"coldtoast","text":"The Salt Road is two hours too long. Go and see it"}
{"id":"s418","created_at":1767542639932,"lang":"en","user":"oldbicycle","text":"The Kestrel 5 has no charger in the box https://news.example/msmej3 #Kestrel5 #tech"}
{"id":"s419","created_at":1767546443632,"lang":"en","user":"nightbaker","text":"Shared a taxi with a colleague because of the strike and we laughed all the way #trains","place":"Rome, Italy"}
{"id":"s420","created_at":1767546587085,"lang":"en","user":"doublebass","text":"Rail strike called off, says @northrail https://news.example/dm3ge6 #trains"}
{"id":"s421","created_at":1767546749379,"lang":"en","user":"brasskey","text":"Two days with the Kestrel 5: it gets hot https://news.example/f6gzm9 #Kestrel5 #tech"}
{"id":"s422","created_at":1767548316352,"lang":"en","user":"coldtoast","text":"Strike is over, says @northrail #RailStrike #commuting","place":"Toronto"}
{"id":"s423","created_at":1767549179571,"lang":"en","user":"slowtrain","text":"Standing in a train for two hours. Never again @northrail","place":"Toronto"}
{"id":"s424","created_at":1767549825235,"lang":"en","user":"oldbicycle","text":"Shared a taxi with three strangers because of the strike and we laughed all the way #RailStrike #commuting"}
{"id":"s425","created_at":1767550005695,"lang":"it","user":"nightbaker","text":"RT @harbourcat: Treno cancellato, non ne posso più #RailStrike","repost_of":"s405"}
{"id":"s426","created_at":1767550082944,"lang":"en","user":"eightoclock","text":"We won! The whole town is singing @northport_fc 🏆","place":"Dublin"}
{"id":"s427","created_at":1767550582969,"lang":"en","user":"northlight","text":"RT @bluekettle: The 7:42 was early, I nearly fell over @northrail","repost_of":"s403"}
{"id":"s428","created_at":1767550942437,"lang":"en","user":"slowtrain","text":"Cycled with a colleague because of the strike and made a friend #trains","place":"Torino"}
{"id":"s429","created_at":1767552451351,"lang":"en","user":"harbourcat","text":"@town_library a reading room for everyone would be lovely"}
{"id":"s430","created_at":1767553618982,"lang":"en","user":"riverstones","text":"Rye or wheat for bread? #baking","place":"Edinburgh"}
{"id":"s431","created_at":1767554749630,"lang":"en","user":"moonsalad","text":"Standing in a train for two hours, no heating. Never again @northrail"}
{"id":"s432","created_at":1767556775744,"lang":"en","user":"secondhand","text":"Kids snored through storm Oda, unbelievable"}
{"id":"s433","created_at":1767565199011,"lang":"en","user":"redumbrella","text":"I switched to tea: a mistake","place":"New York"}
{"id":"s434","created_at":1767565532500,"lang":"en","user":"northlight","text":"The dog snored through storm Oda, unbelievable","place":"New York"}
{"id":"s435","created_at":1767566349472,"lang":"en","user":"saltandpine","text":"@redumbrella where was that?","reply_to":"s433","place":"Torino"}
{"id":"s436","created_at":1767567591266,"lang":"en","user":"woodenspoon","text":"RT @redumbrella: I switched to tea: a mistake","repost_of":"s433"}
{"id":"s437","created_at":1767567882724,"lang":"en","user":"plainpencil","text":"They want to close the library in spring. Sign here https://news.example/ft9re9 #SaveTheLibrary"}
{"id":"s438","created_at":1767568434289,"lang":"en","user":"eightoclock","text":"Why would anyone close the library, can you believe it. Sign here #reading"}
{"id":"s439","created_at":1767568737796,"lang":"en","user":"secondhand","text":"They want to close the library, can you believe it. Sign here https://news.example/akay6r #SaveTheLibrary #books"}
{"id":"s440","created_at":1767568941550,"lang":"en","user":"doublebass","text":"RT @redumbrella: I switched to tea: a mistake","repost_of":"s433","place":"Dublin"}
{"id":"s441","created_at":1767568942141,"lang":"en","user":"lastbus","text":"Why would anyone close the library, can you believe it. Shame #SaveTheLibrary #books"}
{"id":"s442","created_at":1767569016400,"lang":"en","user":"slowtrain","text":"Story hour at the library starts at five"}
{"id":"s443","created_at":1767569019074,"lang":"en","user":"harbourcat","text":"Reading circle at the library starts at five #SaveTheLibrary #books"}
{"id":"s444","created_at":1767569224124,"lang":"en","user":"woodenspoon","text":"RT @redumbrella: I switched to tea: a mistake","repost_of":"s433"}
{"id":"s445","created_at":1767569240366,"lang":"en","user":"plainpencil","text":"Borrowed an old atlas at @council this morning, I love this quiet house"}
{"id":"s446","created_at":1767569523189,"lang":"en","user":"lemontree_","text":"RT @eightoclock: Why would anyone close the library, can you believe it. Sign here #reading","repost_of":"s438"}
{"id":"s447","created_at":1767569924793,"lang":"en","user":"slowtrain","text":"RT @plainpencil: They want to close the library in spring. Sign here https://news.example/ft9re9 #SaveTheLibrary","repost_of":"s437","place":"Leeds"}
{"id":"s448","created_at":1767570126626,"lang":"en","user":"woodenspoon","text":"@redumbrella thank you","reply_to":"s433"}
{"id":"s449","created_at":1767570290017,"lang":"en","user":"brasskey","text":"RT @redumbrella: I switched to tea: a mistake","repost_of":"s433"}
{"id":"s450","created_at":1767570874837,"lang":"en","user":"littlewheel","text":"Found an old atlas at @town_library this morning, happy place #SaveTheLibrary","place":"Leeds"}
{"id":"s451","created_at":1767570882300,"lang":"en","user":"tinradio","text":"Please sign the petition for the library https://news.example/gmbf9c #reading"}
{"id":"s452","created_at":1767571225658,"lang":"en","user":"greenbench","text":"They want to close the library?. Sign here","place":"New York"}
{"id":"s453","created_at":1767571496291,"lang":"en","user":"rainyday_7","text":"The council gave in! So happy @council #SaveTheLibrary"}
{"id":"s454","created_at":1767572127176,"lang":"en","user":"yesterdaysnews","text":"Good news for the library! We did it @council #SaveTheLibrary #books","place":"New York"}
{"id":"s455","created_at":1767572236535,"lang":"en","user":"farlamp","text":"Price of coffee up again, frost they say","place":"Toronto"}
{"id":"s456","created_at":1767572315067,"lang":"en","user":"redumbrella","text":"RT @farlamp: Price of coffee up again, frost they say","repost_of":"s455"}
{"id":"s457","created_at":1767572451712,"lang":"en","user":"secondhand","text":"Kilometre 10 of the harbour marathon and still smiling 😄","place":"London"}
{"id":"s458","created_at":1767572547675,"lang":"en","user":"rainyday_7","text":"@farlamp I do not think so","reply_to":"s455","place":"Boston, MA"}
{"id":"s459","created_at":1767572781481,"lang":"en","user":"farlamp","text":"RT @farlamp: Price of coffee up again, frost they say","repost_of":"s455"}
{"id":"s460","created_at":1767572977382,"lang":"en","user":"riverstones","text":"Already 4,000 people signed the petition for the library https://news.example/t6g9kv #SaveTheLibrary"}
{"id":"s461","created_at":1767573042994,"lang":"en","user":"oldbicycle","text":"RT @redumbrella: I switched to tea: a mistake","repost_of":"s433"}
{"id":"s462","created_at":1767573321193,"lang":"en","user":"corkboard","text":"RT @farlamp: Price of coffee up again, frost they say","repost_of":"s455"}
{"id":"s463","created_at":1767573324860,"lang":"en","user":"farlamp","text":"RT @farlamp: Price of coffee up again, frost they say","repost_of":"s455"}
{"id":"s464","created_at":1767573398594,"lang":"en","user":"gravelpath","text":"@redumbrella haha 😂","reply_to":"s433","place":"Boston, MA"}
{"id":"s465","created_at":1767573574920,"lang":"en","user":"corkboard","text":"RT @lastbus: Why would anyone close the library, can you believe it. Shame #SaveTheLibrary #books","repost_of":"s441"}
{"id":"s466","created_at":1767573765317,"lang":"en","user":"doublebass","text":"Story hour at the library was full #SaveTheLibrary"}
{"id":"s467","created_at":1767574339066,"lang":"en","user":"littlewheel","text":"RT @farlamp: Price of coffee up again, frost they say","repost_of":"s455"}
{"id":"s468","created_at":1767574618072,"lang":"en","user":"nightbaker","text":"RT @farlamp: Price of coffee up again, frost they say","repost_of":"s455"}
{"id":"s469","created_at":1767574706357,"lang":"en","user":"secondhand","text":"RT @farlamp: Price of coffee up again, frost they say","repost_of":"s455"}
{"id":"s470","created_at":1767575229050,"lang":"en","user":"teatime","text":"RT @redumbrella: I switched to tea: a mistake","repost_of":"s433"}
{"id":"s471","created_at":1767575857329,"lang":"en","user":"doublebass","text":"RT @redumbrella: I switched to tea: a mistake","repost_of":"s433"}
{"id":"s472","created_at":1767575859253,"lang":"en","user":"eightoclock","text":"They want to close the library in spring. Shame https://news.example/wj6mkg #SaveTheLibrary #books"}
{"id":"s473","created_at":1767576086676,"lang":"en","user":"lemontree_","text":"Homework help at the library starts at five #SaveTheLibrary #books"}
{"id":"s474","created_at":1767576374856,"lang":"en","user":"tinradio","text":"RT @secondhand: Kilometre 10 of the harbour marathon and still smiling 😄","repost_of":"s457","place":"Edinburgh"}
{"id":"s475","created_at":1767576491696,"lang":"en","user":"quietowl","text":"Found an old atlas at @council this morning, I love this quiet house"}
{"id":"s476","created_at":1767576860479,"lang":"en","user":"doublebass","text":"@farlamp I do not think so","reply_to":"s455"}
{"id":"s477","created_at":1767577366124,"lang":"en","user":"plainpencil","text":"@council opening hours for everyone would be lovely"}
{"id":"s478","created_at":1767577824291,"lang":"en","user":"doublebass","text":"@council a reading room on Sundays would be lovely"}
{"id":"s479","created_at":1767578138829,"lang":"en","user":"brasskey","text":"Why would anyone close the library, can you believe it. I learned to read there https://news.example/cze3q3"}
{"id":"s480","created_at":1767578282368,"lang":"en","user":"quietowl","text":"Why would anyone close the library?. Sign here https://news.example/5shmz8 #SaveTheLibrary #books"}
{"id":"s481","created_at":1767578624192,"lang":"en","user":"coldtoast","text":"Please sign the petition for the library https://news.example/hz4st8 #SaveTheLibrary #books"}
{"id":"s482","created_at":1767578629830,"lang":"en","user":"northlight","text":"The council will close the library, can you believe it. I learned to read there https://news.example/9twe63 #SaveTheLibrary #books"}
{"id":"s483","created_at":1767578642851,"lang":"en","user":"rainyday_7","text":"Story hour at the library starts at five #SaveTheLibrary","place":"Leeds"}
{"id":"s484","created_at":1767578808890,"lang":"en","user":"thinice","text":"RT @quietowl: Found an old atlas at @council this morning, I love this quiet house","repost_of":"s475"}
{"id":"s485","created_at":1767578993755,"lang":"en","user":"quietowl","text":"RT @farlamp: Price of coffee up again, frost they say","repost_of":"s455"}
{"id":"s486","created_at":1767579255250,"lang":"en","user":"bluekettle","text":"RT @farlamp: Price of coffee up again, frost they say","repost_of":"s455"}
{"id":"s487","created_at":1767579287524,"lang":"en","user":"redumbrella","text":"RT @farlamp: Price of coffee up again, frost they say","repost_of":"s455"}
{"id":"s488","created_at":1767579596961,"lang":"en","user":"corkboard","text":"Found a wonderful book at @town_library this morning, I love this quiet house #reading"}
{"id":"s489","created_at":1767579818252,"lang":"en","user":"moonsalad","text":"RT @coldtoast: Please sign the petition for the library https://news.example/hz4st8 #SaveTheLibrary #books","repost_of":"s481"}
{"id":"s490","created_at":1767579898823,"lang":"en","user":"thinice","text":"@redumbrella where was that?","reply_to":"s433"}
{"id":"s491","created_at":1767580230781,"lang":"en","user":"brasskey","text":"RT @plainpencil: They want to close the library in spring. Sign here https://news.example/ft9re9 #SaveTheLibrary","repost_of":"s437"}
{"id":"s492","created_at":1767580307016,"lang":"en","user":"thinice","text":"RT @secondhand: Kilometre 10 of the harbour marathon and still smiling 😄","repost_of":"s457"}
{"id":"s493","created_at":1767580659942,"lang":"en","user":"rainyday_7","text":"RT @coldtoast: Please sign the petition for the library https://news.example/hz4st8 #SaveTheLibrary #books","repost_of":"s481"}
{"id":"s494","created_at":1767580848408,"lang":"en","user":"cloudcount","text":"RT @coldtoast: Please sign the petition for the library https://news.example/hz4st8 #SaveTheLibrary #books","repost_of":"s481"}
{"id":"s495","created_at":1767580912446,"lang":"en","user":"brasskey","text":"New course record at the harbour marathon: what a run #marathon"}
{"id":"s496","created_at":1767580974420,"lang":"en","user":"slowtrain","text":"@council opening hours on Sundays would be so useful","place":"Glasgow, Scotland"}
{"id":"s497","created_at":1767580980203,"lang":"en","user":"lastbus","text":"Borrowed three novels at @council today, happy place"}
{"id":"s498","created_at":1767581050576,"lang":"en","user":"lemontree_","text":"@coldtoast sorry to hear that","reply_to":"s481","place":"New York"}
{"id":"s499","created_at":1767581247402,"lang":"en","user":"rainyday_7","text":"RT @redumbrella: I switched to tea: a mistake","repost_of":"s433","place":"Cardiff"}
{"id":"s500","created_at":1767581641416,"lang":"en","user":"coldtoast","text":"comet Iva is fading, says @skydesk https://news.example/p7qrb4"}
{"id":"s501","created_at":1767582423594,"lang":"en","user":"farlamp","text":"comet Iva is fading, says @skydesk https://news.example/c3xvx8"}
{"id":"s502","created_at":1767582524097,"lang":"en","user":"thinice","text":"RT @farlamp: Price of coffee up again, frost they say","repost_of":"s455","place":"New York"}
{"id":"s503","created_at":1767582662652,"lang":"en","user":"cloudcount","text":"RT @farlamp: Price of coffee up again, frost they say","repost_of":"s455"}
{"id":"s504","created_at":1767582793939,"lang":"en","user":"yesterdaysnews","text":"Borrowed three novels at @town_library today, I love this quiet house #SaveTheLibrary"}
{"id":"s505","created_at":1767582839782,"lang":"en","user":"nightbaker","text":"Please sign the petition for the library #reading"}
{"id":"s506","created_at":1767582840571,"lang":"en","user":"thinice","text":"RT @coldtoast: Please sign the petition for the library https://news.example/hz4st8 #SaveTheLibrary #books","repost_of":"s481"}
{"id":"s507","created_at":1767582884940,"lang":"en","user":"eightoclock","text":"RT @lastbus: Borrowed three novels at @council today, happy place","repost_of":"s497","place":"Dublin"}
{"id":"s508","created_at":1767583053229,"lang":"en","user":"cloudcount","text":"RT @secondhand: Kilometre 10 of the harbour marathon and still smiling 😄","repost_of":"s457"}
{"id":"s509","created_at":1767583269547,"lang":"en","user":"bluekettle","text":"RT @coldtoast: Please sign the petition for the library https://news.example/hz4st8 #SaveTheLibrary #books","repost_of":"s481","place":"Leeds"}
{"id":"s510","created_at":1767583412437,"lang":"en","user":"northlight","text":"RT @nightbaker: Please sign the petition for the library #reading","repost_of":"s505"}
{"id":"s511","created_at":1767583458596,"lang":"en","user":"picnicblanket","text":"The camera work of The Salt Road alone is worth it #TheSaltRoad #film"}
{"id":"s512","created_at":1767583544404,"lang":"en","user":"stargazer22","text":"RT @nightbaker: Please sign the petition for the library #reading","repost_of":"s505","place":"Sydney"}
{"id":"s513","created_at":1767583562757,"lang":"en","user":"littlewheel","text":"Our recipe for flat bread: https://news.example/22jcet","place":"New York"}
{"id":"s514","created_at":1767583666974,"lang":"it","user":"yesterdaysnews","text":"Il caffè a due euro? Roba da matti #coffee"}
{"id":"s515","created_at":1767583794901,"lang":"en","user":"stargazer22","text":"@coldtoast so true","reply_to":"s481"}
{"id":"s516","created_at":1767583926340,"lang":"en","user":"moonsalad","text":"RT @coldtoast: Please sign the petition for the library https://news.example/hz4st8 #SaveTheLibrary #books","repost_of":"s481","place":"Sydney"}
{"id":"s517","created_at":1767584932045,"lang":"en","user":"lastbus","text":"RT @farlamp: Price of coffee up again, frost they say","repost_of":"s455"}
{"id":"s518","created_at":1767585032683,"lang":"en","user":"secondhand","text":"@council a library for everyone would be lovely"}
{"id":"s519","created_at":1767585193570,"lang":"en","user":"harbourcat","text":"Just out of The Salt Road at @lanterncinema: meh #cinema"}
{"id":"s520","created_at":1767585521164,"lang":"en","user":"greenbench","text":"@town_library a reading room on Sundays would be lovely","place":"Boston, MA"}
{"id":"s521","created_at":1767585815125,"lang":"en","user":"riverstones","text":"@quietowl wonderful","reply_to":"s480"}
{"id":"s522","created_at":1767585922206,"lang":"en","user":"nightbaker","text":"@council a library for everyone would be so useful"}
{"id":"s523","created_at":1767586017473,"lang":"en","user":"farlamp","text":"RT @secondhand: @council a library for everyone would be lovely","repost_of":"s518","place":"Boston, MA"}
{"id":"s524","created_at":1767586060234,"lang":"en","user":"coldtoast","text":"Reading circle at the library was full"}
{"id":"s525","created_at":1767586073214,"lang":"en","user":"corkboard","text":"Finished! Ten minutes faster than last year. Thank you @harbour_run"}
{"id":"s526","created_at":1767586097934,"lang":"en","user":"nightbaker","text":"RT @lastbus: Borrowed three novels at @council today, happy place","repost_of":"s497","place":"Boston, MA"}
{"id":"s527","created_at":1767586251606,"lang":"en","user":"bluekettle","text":"We lost. Next year @northport_fc #CupFinal #football"}
{"id":"s528","created_at":1767586412103,"lang":"en","user":"rainyday_7","text":"@brasskey that is not right","reply_to":"s495","place":"Toronto"}
{"id":"s529","created_at":1767587064133,"lang":"en","user":"oldbicycle","text":"Please sign the petition for the library https://news.example/7dtmct #SaveTheLibrary"}
{"id":"s530","created_at":1767588038160,"lang":"en","user":"bluekettle","text":"The high street is flooded 🌊 https://news.example/z47qe9 #StormOda"}
{"id":"s531","created_at":1767588332154,"lang":"it","user":"thinice","text":"Incredibile la cometa stanotte 😍 #CometIva","place":"New York"}
{"id":"s532","created_at":1767588482446,"lang":"en","user":"slowtrain","text":"The Salt Road is beautiful and sad. Go and see it","place":"Boston, MA"}
{"id":"s533","created_at":1767588490070,"lang":"en","user":"lastbus","text":"Switched to decaf: day two, send help #coffee","place":"Dublin"}
{"id":"s534","created_at":1767588718778,"lang":"en","user":"quietowl","text":"Homework help at the library starts at five"}
{"id":"s535","created_at":1767588839135,"lang":"en","user":"stargazer22","text":"Unbelievable match, best final in years @eastvale #CupFinal"}
{"id":"s536","created_at":1767588879028,"lang":"en","user":"nightbaker","text":"@nightbaker that is not right","reply_to":"s505"}
{"id":"s537","created_at":1767589288313,"lang":"en","user":"harbourcat","text":"Our cellar is flooded https://news.example/ajyqat"}
{"id":"s538","created_at":1767589511860,"lang":"en","user":"secondhand","text":"Found three novels at @council today, I love this quiet house"}
{"id":"s539","created_at":1767589532687,"lang":"en","user":"nightbaker","text":"@coldtoast congratulations!","reply_to":"s481","place":"Rome, Italy"}
{"id":"s540","created_at":1767589840626,"lang":"en","user":"cloudcount","text":"RT @nightbaker: Please sign the petition for the library #reading","repost_of":"s505"}
{"id":"s541","created_at":1767589964172,"lang":"en","user":"lastbus","text":"The cat snored through storm Oda, unbelievable","place":"Torino"}
{"id":"s542","created_at":1767590611809,"lang":"en","user":"saltandpine","text":"@town_library a reading room on Sundays would be so useful"}
{"id":"s543","created_at":1767591081990,"lang":"en","user":"greenbench","text":"Found three novels at @town_library today, I love this quiet house"}
{"id":"s544","created_at":1767591154272,"lang":"en","user":"secondhand","text":"Heartbroken. I do not want to talk about it @eastvale #CupFinal"}
{"id":"s545","created_at":1767591976864,"lang":"en","user":"woodenspoon","text":"Working from home thanks to the rail strike 🙃 #RailStrike","place":"Boston, MA"}
{"id":"s546","created_at":1767592295296,"lang":"en","user":"rainyday_7","text":"I cannot walk today but that medal is mine 🏅 #marathon","place":"Boston, MA"}
{"id":"s547","created_at":1767592302724,"lang":"en","user":"riverstones","text":"The cat slept through storm Oda, lucky them"}
{"id":"s548","created_at":1767592580039,"lang":"en","user":"redumbrella","text":"The council will close the library, can you believe it. Sign here https://news.example/srwtvr #SaveTheLibrary #books"}
{"id":"s549","created_at":1767592919985,"lang":"en","user":"bluekettle","text":"Honestly: nobody needs a bigger phone every year","place":"Sydney"}
{"id":"s550","created_at":1767593060400,"lang":"en","user":"nightbaker","text":"The high street is rising fast 😨 #flooding"}
{"id":"s551","created_at":1767593095573,"lang":"en","user":"yesterdaysnews","text":"The council will close the library in spring. Shame https://news.example/eyhctj #SaveTheLibrary"}
{"id":"s552","created_at":1767593432056,"lang":"en","user":"paperboat","text":"RT @nightbaker: Please sign the petition for the library #reading","repost_of":"s505"}
{"id":"s553","created_at":1767593477434,"lang":"en","user":"oldbicycle","text":"Storm Oda took half the roof. What a night"}
{"id":"s554","created_at":1767593762621,"lang":"en","user":"quietowl","text":"These volunteers at kilometre 30 are wonderful people ❤️ #HarbourRun"}
{"id":"s555","created_at":1767593937510,"lang":"en","user":"oldbicycle","text":"Queue in front of the Kestrel shop this morning, people are crazy #Kestrel5 #tech"}
{"id":"s556","created_at":1767594190693,"lang":"en","user":"riverstones","text":"Reading circle at the library starts at five #reading"}
{"id":"s557","created_at":1767594288176,"lang":"en","user":"picnicblanket","text":"Unbelievable match, I have no voice left @eastvale #CupFinal #football"}
{"id":"s558","created_at":1767594732886,"lang":"en","user":"plainpencil","text":"Please sign the petition for the library https://news.example/mxrhe3 #reading"}
{"id":"s559","created_at":1767595063089,"lang":"en","user":"littlewheel","text":"Standing in a train for two hours, no heating. Horrible @northrail","place":"Cardiff"}
{"id":"s560","created_at":1767595385594,"lang":"en","user":"doublebass","text":"Third day without trains and no bus either. I walk then @northrail"}
{"id":"s561","created_at":1767595754115,"lang":"en","user":"doublebass","text":"Gooooal! 1-1 for Eastvale ⚽ #CupFinal"}
{"id":"s562","created_at":1767595818486,"lang":"en","user":"farlamp","text":"Swapped my old phone for the Kestrel 5 and love it"}
{"id":"s563","created_at":1767596238992,"lang":"en","user":"slowtrain","text":"No way through the centre because of the marathon, took me an hour to get home @harbour_run","place":"Toronto"}
{"id":"s564","created_at":1767598274122,"lang":"en","user":"tinradio","text":"Coffee prices at a record, frost they say https://news.example/mnbdkx #coffee"}
{"id":"s565","created_at":1767598895976,"lang":"en","user":"greenbench","text":"The council gave in! Tears of joy @council"}
{"id":"s566","created_at":1767599060607,"lang":"en","user":"moonsalad","text":"Our grandfather got up at four for comet Iva and would do it again #stargazing","place":"Edinburgh"}
{"id":"s567","created_at":1767599832993,"lang":"en","user":"corkboard","text":"New course record at the harbour marathon: incredible #HarbourRun"}
{"id":"s568","created_at":1767600550992,"lang":"en","user":"saltandpine","text":"The river is rising fast 😨 https://news.example/mx94wg #flooding"}
{"id":"s569","created_at":1767600651482,"lang":"en","user":"redumbrella","text":"Two days with the Kestrel 5: the photos at night are unbelievable #Kestrel5 #tech"}
{"id":"s570","created_at":1767600959262,"lang":"en","user":"woodenspoon","text":"Talks between the union and @northrail fail tonight https://news.example/v9bbn9 #RailStrike"}
{"id":"s571","created_at":1767601239754,"lang":"en","user":"secondhand","text":"Do you knead for a sourdough? #baking","place":"London"}
{"id":"s572","created_at":1767601918339,"lang":"en","user":"rainyday_7","text":"Talks between the union and @northrail resume today #RailStrike"}
{"id":"s573","created_at":1767603805897,"lang":"en","user":"doublebass","text":"They want to close the library in spring. Shame #SaveTheLibrary","place":"Cardiff"}
{"id":"s574","created_at":1767604549597,"lang":"en","user":"riverstones","text":"Please stay at home, the wind reaches its peak at nine @metdesk #StormOda #weather","place":"Sydney"}
{"id":"s575","created_at":1767604658198,"lang":"en","user":"lemontree_","text":"Red warning for tonight, says @metdesk https://news.example/kpek4q"}
{"id":"s576","created_at":1767604920686,"lang":"en","user":"riverstones","text":"Shared a taxi with a man and his cello because of the strike and it was fun"}
{"id":"s577","created_at":1767605183741,"lang":"en","user":"eightoclock","text":"No water in our street #flooding"}
{"id":"s578","created_at":1767605367526,"lang":"en","user":"lemontree_","text":"RT @eightoclock: No water in our street #flooding","repost_of":"s577","place":"Cardiff"}
{"id":"s579","created_at":1767606049139,"lang":"en","user":"yesterdaysnews","text":"RT @eightoclock: No water in our street #flooding","repost_of":"s577"}
{"id":"s580","created_at":1767606088964,"lang":"en","user":"rainyday_7","text":"@eightoclock congratulations!","reply_to":"s577"}
{"id":"s581","created_at":1767606116761,"lang":"en","user":"windowseat","text":"RT @riverstones: Please stay at home, the wind reaches its peak at nine @metdesk #StormOda #weather","repost_of":"s574","place":"Glasgow, Scotland"}
{"id":"s582","created_at":1767606143567,"lang":"en","user":"saltandpine","text":"RT @eightoclock: No water in our street #flooding","repost_of":"s577","place":"Toronto"}
{"id":"s583","created_at":1767606442722,"lang":"en","user":"bluekettle","text":"@town_library a library for everyone would be lovely"}
{"id":"s584","created_at":1767606549803,"lang":"en","user":"northlight","text":"RT @eightoclock: No water in our street #flooding","repost_of":"s577","place":"Boston, MA"}
{"id":"s585","created_at":1767607106937,"lang":"en","user":"northlight","text":"@eightoclock so true","reply_to":"s577"}
{"id":"s586","created_at":1767607481597,"lang":"it","user":"harbourcat","text":"Ancora sciopero, come ci arrivo al lavoro? #RailStrike"}
{"id":"s587","created_at":1767607715404,"lang":"en","user":"quietowl","text":"Cycled with a man and his cello because of the strike and made a friend #RailStrike"}
{"id":"s588","created_at":1767607788263,"lang":"en","user":"quietowl","text":"RT @eightoclock: No water in our street #flooding","repost_of":"s577"}
{"id":"s589","created_at":1767607849659,"lang":"en","user":"bluekettle","text":"What a final, my heart @northport_fc","place":"Rome, Italy"}
{"id":"s590","created_at":1767607945010,"lang":"en","user":"woodenspoon","text":"They want to close the library?. Shame https://news.example/kg3s69 #SaveTheLibrary"}
{"id":"s591","created_at":1767607963504,"lang":"en","user":"stargazer22","text":"Stuck at the station thanks to the rail strike 😩 #RailStrike","place":"Torino"}
{"id":"s592","created_at":1767608153697,"lang":"en","user":"cloudcount","text":"RT @eightoclock: No water in our street #flooding","repost_of":"s577","place":"Leeds"}
{"id":"s593","created_at":1767608312600,"lang":"en","user":"oldbicycle","text":"RT @eightoclock: No water in our street #flooding","repost_of":"s577","place":"Edinburgh"}
{"id":"s594","created_at":1767608437022,"lang":"en","user":"doublebass","text":"@eightoclock so true","reply_to":"s577"}
{"id":"s595","created_at":1767608526703,"lang":"en","user":"brasskey","text":"Working from home thanks to the rail strike 🙃 #RailStrike #commuting"}
{"id":"s596","created_at":1767608542548,"lang":"en","user":"teatime","text":"RT @eightoclock: No water in our street #flooding","repost_of":"s577","place":"Boston, MA"}
{"id":"s597","created_at":1767608960628,"lang":"en","user":"brasskey","text":"Third day without trains and no bus either. I walk then @northrail #trains","place":"Toronto"}
{"id":"s598","created_at":1767609109151,"lang":"en","user":"redumbrella","text":"Update slowed down my Kestrel alarm @kestrelphones #smartphones"}
{"id":"s599","created_at":1767609199967,"lang":"en","user":"corkboard","text":"Cycled with a colleague because of the strike and it was fun #RailStrike #commuting","place":"Rome, Italy"}
{"id":"s600","created_at":1767609420087,"lang":"en","user":"slowtrain","text":"Storm Oda ripped off the tent. We are safe #flooding"}
{"id":"s601","created_at":1767609421691,"lang":"en","user":"farlamp","text":"Full support with the rail workers, they deserve better #trains","place":"Torino"}
{"id":"s602","created_at":1767609669983,"lang":"en","user":"nightbaker","text":"Strike called off, says @northrail #trains"}
{"id":"s603","created_at":1767609710779,"lang":"en","user":"redumbrella","text":"Working from home thanks to the rail strike 😩 #RailStrike #commuting","place":"Sydney"}
{"id":"s604","created_at":1767609751344,"lang":"en","user":"farlamp","text":"Cycled with a colleague because of the strike and we laughed all the way"}
{"id":"s605","created_at":1767609991439,"lang":"en","user":"teatime","text":"The cup is ours! I love this team @northport_fc #CupFinal #football","place":"Leeds"}
{"id":"s606","created_at":1767610157651,"lang":"en","user":"nightbaker","text":"The Salt Road is boring. Go and see it #TheSaltRoad #film"}
{"id":"s607","created_at":1767610703771,"lang":"en","user":"bluekettle","text":"Standing in a train for two hours, no air. Never again @northrail"}
{"id":"s608","created_at":1767610900925,"lang":"en","user":"littlewheel","text":"RT @corkboard: Cycled with a colleague because of the strike and it was fun #RailStrike #commuting","repost_of":"s599","place":"Cardiff"}
{"id":"s609","created_at":1767610910190,"lang":"en","user":"halfmarathon","text":"Train cancelled and no bus either. I walk then @northrail #RailStrike #commuting"}
{"id":"s610","created_at":1767611072884,"lang":"en","user":"windowseat","text":"Hitched a ride with a man and his cello because of the strike and we laughed all the way #trains","place":"Leeds"}
{"id":"s611","created_at":1767611146223,"lang":"en","user":"slowtrain","text":"Heartbroken. Next year @northport_fc #CupFinal #football"}
{"id":"s612","created_at":1767611197340,"lang":"en","user":"halfmarathon","text":"RT @corkboard: Cycled with a colleague because of the strike and it was fun #RailStrike #commuting","repost_of":"s599","place":"Cardiff"}
{"id":"s613","created_at":1767611371665,"lang":"en","user":"nightbaker","text":"RT @riverstones: Shared a taxi with a man and his cello because of the strike and it was fun","repost_of":"s576","place":"Dublin"}
{"id":"s614","created_at":1767611981051,"lang":"en","user":"tinradio","text":"Strike goes on until Friday, says @northrail https://news.example/hjsjmc","place":"London"}
{"id":"s615","created_at":1767612338088,"lang":"en","user":"littlewheel","text":"Km 30 of the harbour marathon and my legs are gone #HarbourRun #running","place":"London"}
{"id":"s616","created_at":1767612473082,"lang":"en","user":"paperboat","text":"The square is packed for the cup final"}
{"id":"s617","created_at":1767612680954,"lang":"en","user":"doublebass","text":"RT @littlewheel: Km 30 of the harbour marathon and my legs are gone #HarbourRun #running","repost_of":"s615"}
{"id":"s618","created_at":1767612790375,"lang":"en","user":"slowtrain","text":"Hitched a ride with three strangers because of the strike and made a friend #trains"}
{"id":"s619","created_at":1767612879350,"lang":"en","user":"halfmarathon","text":"Train cancelled again. Thanks for nothing @northrail"}
{"id":"s620","created_at":1767613204522,"lang":"en","user":"woodenspoon","text":"New course record at the harbour marathon: what a run https://news.example/5kaamd #marathon","place":"Torino"}
{"id":"s621","created_at":1767613313562,"lang":"en","user":"paperboat","text":"Finally saw the comet above the roofs, I am speechless #CometIva #astronomy"}
{"id":"s622","created_at":1767614103815,"lang":"en","user":"woodenspoon","text":"RT @littlewheel: Km 30 of the harbour marathon and my legs are gone #HarbourRun #running","repost_of":"s615"}
{"id":"s623","created_at":1767614299140,"lang":"en","user":"coldtoast","text":"Talks between the union and @northrail resume today https://news.example/m2gq64"}
{"id":"s624","created_at":1767614534501,"lang":"en","user":"plainpencil","text":"No trains again. I walk then @northrail #RailStrike #commuting","place":"Rome, Italy"}
{"id":"s625","created_at":1767614558265,"lang":"en","user":"greenbench","text":"Story hour at the library made my day #SaveTheLibrary"}
{"id":"s626","created_at":1767614579510,"lang":"en","user":"windowseat","text":"RT @littlewheel: Km 30 of the harbour marathon and my legs are gone #HarbourRun #running","repost_of":"s615"}
{"id":"s627","created_at":1767614712245,"lang":"en","user":"thinice","text":"comet Iva is brighter than expected @skydesk https://news.example/tsghpd","place":"Torino"}
{"id":"s628","created_at":1767614744344,"lang":"en","user":"cloudcount","text":"RT @thinice: comet Iva is brighter than expected @skydesk https://news.example/tsghpd","repost_of":"s627","place":"Glasgow, Scotland"}
{"id":"s629","created_at":1767614853258,"lang":"en","user":"northlight","text":"Squeezed in a train for three hours. Horrible @northrail"}
{"id":"s630","created_at":1767614954591,"lang":"en","user":"doublebass","text":"RT @littlewheel: Km 30 of the harbour marathon and my legs are gone #HarbourRun #running","repost_of":"s615"}
{"id":"s631","created_at":1767614995757,"lang":"en","user":"eightoclock","text":"RT @coldtoast: Talks between the union and @northrail resume today https://news.example/m2gq64","repost_of":"s623","place":"Torino"}
{"id":"s632","created_at":1767615106865,"lang":"en","user":"halfmarathon","text":"Shared a taxi with a man and his cello because of the strike and made a friend #trains"}
{"id":"s633","created_at":1767615177334,"lang":"en","user":"lastbus","text":"Stuck at the station thanks to the rail strike 😩 #RailStrike #commuting"}
{"id":"s634","created_at":1767615272262,"lang":"en","user":"saltandpine","text":"No trains because of the strike. How am I supposed to get to work @northrail"}
{"id":"s635","created_at":1767615634670,"lang":"en","user":"woodenspoon","text":"RT @woodenspoon: New course record at the harbour marathon: what a run https://news.example/5kaamd #marathon","repost_of":"s620"}
{"id":"s636","created_at":1767616575291,"lang":"en","user":"redumbrella","text":"Train cancelled because of the strike. How am I supposed to get to work @northrail #trains"}
{"id":"s637","created_at":1767616609371,"lang":"en","user":"brasskey","text":"Two days with the Kestrel 5: it gets hot https://news.example/sskewt"}
{"id":"s638","created_at":1767616700306,"lang":"en","user":"yesterdaysnews","text":"Stuck at the station thanks to the rail strike #RailStrike"}
{"id":"s639","created_at":1767616956445,"lang":"en","user":"nightbaker","text":"@eightoclock thank you","reply_to":"s577"}
{"id":"s640","created_at":1767617028887,"lang":"en","user":"corkboard","text":"Strike called off, says @northrail https://news.example/ajes4y #trains"}
{"id":"s641","created_at":1767617184023,"lang":"en","user":"bluekettle","text":"@brasskey congratulations!","reply_to":"s637"}
{"id":"s642","created_at":1767617275093,"lang":"en","user":"thinice","text":"I am with the rail workers, they deserve better #trains","place":"Leeds"}
{"id":"s643","created_at":1767617946984,"lang":"en","user":"stargazer22","text":"Sleeping at the office thanks to the rail strike 😩 #RailStrike","place":"Dublin"}
{"id":"s644","created_at":1767617947320,"lang":"en","user":"redumbrella","text":"RT @littlewheel: Km 30 of the harbour marathon and my legs are gone #HarbourRun #running","repost_of":"s615"}
{"id":"s645","created_at":1767618544772,"lang":"en","user":"paperboat","text":"Hitched a ride with a colleague because of the strike and it was fun"}
{"id":"s646","created_at":1767618631505,"lang":"en","user":"greenbench","text":"Cycled with three strangers because of the strike and we laughed all the way #RailStrike #commuting"}
{"id":"s647","created_at":1767618871844,"lang":"en","user":"littlewheel","text":"Another loaf of sourdough, a brick"}
{"id":"s648","created_at":1767618884425,"lang":"en","user":"woodenspoon","text":"RT @woodenspoon: New course record at the harbour marathon: what a run https://news.example/5kaamd #marathon","repost_of":"s620"}
{"id":"s649","created_at":1767619166821,"lang":"en","user":"northlight","text":"@littlewheel so true","reply_to":"s615"}
{"id":"s650","created_at":1767619425341,"lang":"en","user":"coldtoast","text":"RT @stargazer22: Sleeping at the office thanks to the rail strike 😩 #RailStrike","repost_of":"s643"}
{"id":"s651","created_at":1767619464642,"lang":"en","user":"harbourcat","text":"The last scene of The Salt Road deserves a prize #cinema"}
{"id":"s652","created_at":1767619543689,"lang":"en","user":"harbourcat","text":"Talks between the union and @northrail fail today https://news.example/vk847z #trains","place":"Rome, Italy"}
{"id":"s653","created_at":1767619639027,"lang":"en","user":"redumbrella","text":"RT @littlewheel: Km 30 of the harbour marathon and my legs are gone #HarbourRun #running","repost_of":"s615"}
{"id":"s654","created_at":1767619693624,"lang":"en","user":"woodenspoon","text":"RT @brasskey: Third day without trains and no bus either. I walk then @northrail #trains","repost_of":"s597"}
{"id":"s655","created_at":1767619771890,"lang":"en","user":"farlamp","text":"Talks between the union and @northrail fail tomorrow https://news.example/eyrejy #RailStrike #commuting"}
{"id":"s656","created_at":1767620295074,"lang":"en","user":"gravelpath","text":"RT @paperboat: Hitched a ride with a colleague because of the strike and it was fun","repost_of":"s645"}
{"id":"s657","created_at":1767620376510,"lang":"en","user":"teatime","text":"@eightoclock where was that?","reply_to":"s577"}
{"id":"s658","created_at":1767620892481,"lang":"en","user":"halfmarathon","text":"Talks between the union and @northrail resume today https://news.example/6khkkf #RailStrike"}
{"id":"s659","created_at":1767621170068,"lang":"en","user":"harbourcat","text":"@paperboat haha 😂","reply_to":"s645"}
{"id":"s660","created_at":1767621177914,"lang":"en","user":"picnicblanket","text":"Strike called off, says @northrail #RailStrike"}
{"id":"s661","created_at":1767621420328,"lang":"en","user":"farlamp","text":"Squeezed in a train for three hours, no air. Horrible @northrail","place":"Rome, Italy"}
{"id":"s662","created_at":1767621509443,"lang":"en","user":"eightoclock","text":"RT @paperboat: Hitched a ride with a colleague because of the strike and it was fun","repost_of":"s645"}
{"id":"s663","created_at":1767621556383,"lang":"en","user":"northlight","text":"Red warning for the coast, says @metdesk #StormOda","place":"Cardiff"}
{"id":"s664","created_at":1767621764724,"lang":"en","user":"nightbaker","text":"Our grandfather climbed the hill for comet Iva and would do it again #CometIva"}
{"id":"s665","created_at":1767622074359,"lang":"en","user":"woodenspoon","text":"RT @paperboat: Hitched a ride with a colleague because of the strike and it was fun","repost_of":"s645"}
{"id":"s666","created_at":1767622195404,"lang":"en","user":"windowseat","text":"Train cancelled again. How am I supposed to get to work @northrail #trains","place":"Glasgow, Scotland"}
{"id":"s667","created_at":1767622364252,"lang":"en","user":"paperboat","text":"Battery of my new Kestrel 5 is worse than promised #Kestrel5"}
{"id":"s668","created_at":1767622464320,"lang":"en","user":"brasskey","text":"RT @paperboat: Hitched a ride with a colleague because of the strike and it was fun","repost_of":"s645"}
{"id":"s669","created_at":1767622895438,"lang":"en","user":"windowseat","text":"Squeezed in a train for two hours, no air. This is not a service @northrail"}
{"id":"s670","created_at":1767622966738,"lang":"en","user":"slowtrain","text":"Honestly: nobody needs a new phone like the Kestrel 5"}
{"id":"s671","created_at":1767622989530,"lang":"en","user":"windowseat","text":"@woodenspoon that is not right","reply_to":"s620"}
{"id":"s672","created_at":1767622999547,"lang":"en","user":"oldbicycle","text":"Update fixed my Kestrel alarm @kestrelphones #smartphones"}
{"id":"s673","created_at":1767623006347,"lang":"en","user":"paperboat","text":"Our cellar is under water https://news.example/dc7st5"}
{"id":"s674","created_at":1767623020385,"lang":"en","user":"brasskey","text":"RT @farlamp: Squeezed in a train for three hours, no air. Horrible @northrail","repost_of":"s661"}
{"id":"s675","created_at":1767623062437,"lang":"en","user":"windowseat","text":"Gooooal! 1-1 for Eastvale #football"}
{"id":"s676","created_at":1767623295113,"lang":"en","user":"coldtoast","text":"Train cancelled because of the strike. Thanks for nothing @northrail #RailStrike #commuting"}
{"id":"s677","created_at":1767623584131,"lang":"en","user":"northlight","text":"RT @paperboat: Hitched a ride with a colleague because of the strike and it was fun","repost_of":"s645"}
{"id":"s678","created_at":1767623596960,"lang":"en","user":"cloudcount","text":"I am for the rail workers, they deserve better #RailStrike"}
{"id":"s679","created_at":1767623799845,"lang":"en","user":"picnicblanket","text":"RT @littlewheel: Km 30 of the harbour marathon and my legs are gone #HarbourRun #running","repost_of":"s615","place":"Boston, MA"}
{"id":"s680","created_at":1767624009197,"lang":"en","user":"littlewheel","text":"RT @thinice: comet Iva is brighter than expected @skydesk https://news.example/tsghpd","repost_of":"s627"}
{"id":"s681","created_at":1767624094085,"lang":"en","user":"stargazer22","text":"@paperboat congratulations!","reply_to":"s645"}
{"id":"s682","created_at":1767624396324,"lang":"en","user":"gravelpath","text":"RT @woodenspoon: New course record at the harbour marathon: what a run https://news.example/5kaamd #marathon","repost_of":"s620","place":"Toronto"}
{"id":"s683","created_at":1767625084527,"lang":"en","user":"oldbicycle","text":"RT @coldtoast: Train cancelled because of the strike. Thanks for nothing @northrail #RailStrike #commuting","repost_of":"s676"}
{"id":"s684","created_at":1767625437737,"lang":"en","user":"moonsalad","text":"RT @paperboat: Our cellar is under water https://news.example/dc7st5","repost_of":"s673","place":"Boston, MA"}
{"id":"s685","created_at":1767625582063,"lang":"en","user":"littlewheel","text":"Third day without trains again. I walk then @northrail #trains"}
{"id":"s686","created_at":1767625968359,"lang":"en","user":"redumbrella","text":"They want to close the library, can you believe it. Shame #SaveTheLibrary #books"}
{"id":"s687","created_at":1767626134561,"lang":"en","user":"corkboard","text":"Talks between the union and @northrail start again tonight #trains"}
{"id":"s688","created_at":1767626213073,"lang":"en","user":"bluekettle","text":"Signed the petition for the library https://news.example/bfd874 #SaveTheLibrary"}
{"id":"s689","created_at":1767626553800,"lang":"en","user":"redumbrella","text":"Good luck to everybody who runs the harbour marathon! #HarbourRun"}
{"id":"s690","created_at":1767626556003,"lang":"en","user":"nightbaker","text":"Found a wonderful book at @town_library today, I love this quiet house #reading"}
{"id":"s691","created_at":1767626810961,"lang":"en","user":"riverstones","text":"Is the referee blind? #CupFinal #football"}
{"id":"s692","created_at":1767626813508,"lang":"en","user":"stargazer22","text":"Cycled with three strangers because of the strike and made a friend #RailStrike #commuting"}
{"id":"s693","created_at":1767626863700,"lang":"en","user":"harbourcat","text":"Full support for the rail workers, the cuts are shameful #RailStrike #commuting"}
{"id":"s694","created_at":1767627025398,"lang":"en","user":"littlewheel","text":"Strike is over, says @northrail https://news.example/6b6g28 #RailStrike"}
{"id":"s695","created_at":1767627421567,"lang":"en","user":"gravelpath","text":"No spoilers please, I see The Salt Road at the weekend"}
{"id":"s696","created_at":1767628227317,"lang":"en","user":"moonsalad","text":"Cycled with a man and his cello because of the strike and we laughed all the way"}
{"id":"s697","created_at":1767628511469,"lang":"en","user":"eightoclock","text":"Strike goes on until Friday, says @northrail https://news.example/hy695g #RailStrike #commuting","place":"Edinburgh"}
{"id":"s698","created_at":1767628848668,"lang":"en","user":"gravelpath","text":"RT @paperboat: Our cellar is under water https://news.example/dc7st5","repost_of":"s673"}
{"id":"s699","created_at":1767628943959,"lang":"en","user":"doublebass","text":"@paperboat haha 😂","reply_to":"s673"}
{"id":"s700","created_at":1767629059636,"lang":"en","user":"windowseat","text":"Found a wonderful book at @town_library this morning, happy place #SaveTheLibrary #books","place":"Glasgow, Scotland"}
{"id":"s701","created_at":1767630429941,"lang":"en","user":"riverstones","text":"The volunteers at the finish are heroes ❤️ #marathon"}
{"id":"s702","created_at":1767630480706,"lang":"en","user":"bluekettle","text":"Respect for the rail workers, safety is no luxury #RailStrike"}
{"id":"s703","created_at":1767630498029,"lang":"en","user":"quietowl","text":"Everybody in scarves for the cup final #CupFinal #football"}
{"id":"s704","created_at":1767631164805,"lang":"en","user":"brasskey","text":"Already 4,000 people signed the petition for the library https://news.example/4vqfpz #SaveTheLibrary"}
{"id":"s705","created_at":1767632172709,"lang":"en","user":"doublebass","text":"That was offside 😡 #football","place":"New York"}
{"id":"s706","created_at":1767632506158,"lang":"en","user":"picnicblanket","text":"RT @brasskey: Two days with the Kestrel 5: it gets hot https://news.example/sskewt","repost_of":"s637"}
{"id":"s707","created_at":1767632990239,"lang":"en","user":"slowtrain","text":"Hitched a ride with three strangers because of the strike and it was fun #RailStrike #commuting"}
{"id":"s708","created_at":1767633853016,"lang":"en","user":"bluekettle","text":"Stay inside, the wind reaches its peak at nine @metdesk #StormOda"}
{"id":"s709","created_at":1767634029077,"lang":"en","user":"saltandpine","text":"Squeezed in a train for three hours, no heating. Never again @northrail"}
{"id":"s710","created_at":1767635063284,"lang":"en","user":"windowseat","text":"Story hour at the library was full #SaveTheLibrary #books"}
{"id":"s711","created_at":1767635110341,"lang":"en","user":"greenbench","text":"RT @windowseat: Story hour at the library was full #SaveTheLibrary #books","repost_of":"s710","place":"New York"}
{"id":"s712","created_at":1767635503321,"lang":"en","user":"stargazer22","text":"Anyone has a spare ticket for The Salt Road tonight? #TheSaltRoad"}
{"id":"s713","created_at":1767635804406,"lang":"en","user":"plainpencil","text":"Homework help at the library was full"}
{"id":"s714","created_at":1767636588822,"lang":"en","user":"nightbaker","text":"No trains and no bus either. How am I supposed to get to work @northrail"}
{"id":"s715","created_at":1767636604351,"lang":"en","user":"nightbaker","text":"No trains again. How am I supposed to get to work @northrail #RailStrike"}
{"id":"s716","created_at":1767637206504,"lang":"en","user":"nightbaker","text":"@council opening hours for everyone would be so useful"}
{"id":"s717","created_at":1767639356172,"lang":"en","user":"secondhand","text":"Sleeping at the office thanks to the rail strike 🙃"}
{"id":"s718","created_at":1767639392304,"lang":"en","user":"paperboat","text":"Finished! Slower than hoped but happy. Thanks to all helpers @harbour_run #marathon"}
{"id":"s719","created_at":1767640043520,"lang":"en","user":"quietowl","text":"Shared a taxi with a colleague because of the strike and made a friend #trains","place":"Leeds"}
{"id":"s720","created_at":1767641050819,"lang":"en","user":"nightbaker","text":"The 7:42 was early, miracle @northrail"}
{"id":"s721","created_at":1767643807960,"lang":"en","user":"thinice","text":"Train cancelled again. Thanks for nothing @northrail #RailStrike #commuting","place":"London"}
{"id":"s722","created_at":1767645312196,"lang":"en","user":"greenbench","text":"Talks between the union and @northrail resume today https://news.example/axw5a6 #RailStrike"}
{"id":"s723","created_at":1767645773352,"lang":"en","user":"tinradio","text":"Already 4,000 people signed the petition for the library"}
{"id":"s724","created_at":1767646270108,"lang":"en","user":"cloudcount","text":"Why would anyone close the library in spring. Sign here https://news.example/b9pyfz #SaveTheLibrary #books"}
{"id":"s725","created_at":1767646559740,"lang":"en","user":"stargazer22","text":"No trains because of the strike. I walk then @northrail #RailStrike #commuting"}
{"id":"s726","created_at":1767648118235,"lang":"en","user":"paperboat","text":"Stuck at the station thanks to the rail strike 😩 #trains","place":"Glasgow, Scotland"}
{"id":"s727","created_at":1767648920657,"lang":"en","user":"eightoclock","text":"Standing in a train for two hours. This is not a service @northrail"}
{"id":"s728","created_at":1767649945694,"lang":"en","user":"harbourcat","text":"Our grandfather stayed up for comet Iva and was not disappointed"}
{"id":"s729","created_at":1767650014078,"lang":"en","user":"harbourcat","text":"RT @greenbench: Talks between the union and @northrail resume today https://news.example/axw5a6 #RailStrike","repost_of":"s722"}
{"id":"s730","created_at":1767651122794,"lang":"it","user":"teatime","text":"Il mio primo pane: buonissimo 🍞 #sourdough"}
{"id":"s731","created_at":1767651555114,"lang":"en","user":"teatime","text":"No trains and no bus either. I walk then @northrail"}
{"id":"s732","created_at":1767651738753,"lang":"en","user":"teatime","text":"The soundtrack of The Salt Road alone is worth it","place":"Sydney"}
{"id":"s733","created_at":1767652064403,"lang":"en","user":"quietowl","text":"Found a wonderful book at @town_library this morning, I love this quiet house #SaveTheLibrary #books"}
{"id":"s734","created_at":1767653796625,"lang":"en","user":"nightbaker","text":"RT @eightoclock: Standing in a train for two hours. This is not a service @northrail","repost_of":"s727"}
{"id":"s735","created_at":1767654056506,"lang":"en","user":"harbourcat","text":"RT @eightoclock: Standing in a train for two hours. This is not a service @northrail","repost_of":"s727","place":"Rome, Italy"}
{"id":"s736","created_at":1767655877343,"lang":"it","user":"thinice","text":"The Salt Road: un capolavoro, andate a vederlo #TheSaltRoad"}
{"id":"s737","created_at":1767658581863,"lang":"en","user":"cloudcount","text":"Kilometre 10 of the harbour marathon and the crowd is amazing #HarbourRun #running"}
{"id":"s738","created_at":1767660441763,"lang":"en","user":"cloudcount","text":"Talks between the union and @northrail fail today"}
{"id":"s739","created_at":1767661501396,"lang":"en","user":"yesterdaysnews","text":"Already 4,000 people signed the petition for the library https://news.example/c24x43 #SaveTheLibrary"}
{"id":"s740","created_at":1767661594733,"lang":"en","user":"farlamp","text":"Who has a spare ticket for The Salt Road on Saturday? #cinema","place":"Leeds"}
{"id":"s741","created_at":1767662828419,"lang":"en","user":"halfmarathon","text":"Talks between the union and @northrail resume today https://news.example/n55fsp","place":"Sydney"}
{"id":"s742","created_at":1767663231999,"lang":"en","user":"tinradio","text":"Borrowed an old atlas at @town_library today, happy place"}
{"id":"s743","created_at":1767664070383,"lang":"en","user":"nightbaker","text":"Unpopular opinion: I want a foldable phone like the Kestrel 5"}
{"id":"s744","created_at":1767664336172,"lang":"en","user":"eightoclock","text":"Hitched a ride with a man and his cello because of the strike and we laughed all the way"}
{"id":"s745","created_at":1767666672787,"lang":"en","user":"paperboat","text":"Crossed the line! Ten minutes faster than last year. Thank you @harbour_run"}
{"id":"s746","created_at":1767666775075,"lang":"en","user":"redumbrella","text":"Talks between the union and @northrail resume tomorrow https://news.example/wazvpc #RailStrike #commuting"}
{"id":"s747","created_at":1767669521958,"lang":"en","user":"doublebass","text":"Price of coffee at a record, a bad harvest they say https://news.example/c9ud5k #coffee"}
{"id":"s748","created_at":1767669915719,"lang":"en","user":"slowtrain","text":"@yesterdaysnews wonderful","reply_to":"s739"}
{"id":"s749","created_at":1767670271989,"lang":"en","user":"plainpencil","text":"The camera work of The Salt Road haunts me"}
{"id":"s750","created_at":1767670851450,"lang":"en","user":"eightoclock","text":"Stay inside, the wind gets worse @metdesk"}
{"id":"s751","created_at":1767672683011,"lang":"en","user":"halfmarathon","text":"Battery of my new Kestrel 5 is fantastic #Kestrel5","place":"Dublin"}
{"id":"s752","created_at":1767672891714,"lang":"en","user":"teatime","text":"Another loaf of sourdough, flat as a plate","place":"Leeds"}
{"id":"s753","created_at":1767673546000,"lang":"en","user":"redumbrella","text":"Nothing smells better than warm bread with butter"}
{"id":"s754","created_at":1767673611322,"lang":"en","user":"farlamp","text":"Strike goes on until Friday, says @northrail https://news.example/6ffrwc #trains"}
{"id":"s755","created_at":1767673936143,"lang":"en","user":"saltandpine","text":"Third loaf of sourdough, crisp and perfect 🍞 #baking"}
{"id":"s756","created_at":1767674229783,"lang":"en","user":"lemontree_","text":"The dough died. Yes! #baking"}
{"id":"s757","created_at":1767675030127,"lang":"en","user":"oldbicycle","text":"The high street is rising fast"}
{"id":"s758","created_at":1767676216881,"lang":"en","user":"paperboat","text":"Finally saw the comet from the car park, so beautiful 😍 #CometIva","place":"Dublin"}
{"id":"s759","created_at":1767676439820,"lang":"en","user":"littlewheel","text":"Update broke my Kestrel camera @kestrelphones #smartphones"}
{"id":"s760","created_at":1767676579931,"lang":"en","user":"riverstones","text":"Goal! 3-2 for Northport #football"}
{"id":"s761","created_at":1767676915795,"lang":"en","user":"coldtoast","text":"First loaf of sourdough, flat as a plate"}
{"id":"s762","created_at":1767677092733,"lang":"en","user":"nightbaker","text":"My starter smells odd. Yes!"}
{"id":"s763","created_at":1767677147804,"lang":"en","user":"coldtoast","text":"Nothing smells better than fresh bread #sourdough #baking"}
{"id":"s764","created_at":1767677341805,"lang":"en","user":"lastbus","text":"Another loaf of sourdough, crisp and perfect 🍞 #sourdough"}
{"id":"s765","created_at":1767677368278,"lang":"en","user":"thinice","text":"No water since midnight #StormOda #weather"}
{"id":"s766","created_at":1767677410543,"lang":"en","user":"redumbrella","text":"How long do you let it rise for bread?","place":"Cardiff"}
{"id":"s767","created_at":1767677484865,"lang":"en","user":"gravelpath","text":"Nothing tastes better than a loaf straight from the oven #sourdough"}
{"id":"s768","created_at":1767677779496,"lang":"en","user":"doublebass","text":"The council gave in! So happy @town_library #SaveTheLibrary","place":"Sydney"}
{"id":"s769","created_at":1767677878720,"lang":"en","user":"farlamp","text":"Our recipe for flat bread: https://news.example/mbuwnk #sourdough #baking","place":"Boston, MA"}
{"id":"s770","created_at":1767678090302,"lang":"en","user":"farlamp","text":"RT @redumbrella: How long do you let it rise for bread?","repost_of":"s766"}
{"id":"s771","created_at":1767678289470,"lang":"en","user":"harbourcat","text":"Rye or wheat for bread?","place":"Sydney"}
{"id":"s772","created_at":1767678719370,"lang":"en","user":"tinradio","text":"My starter died. Help","place":"Glasgow, Scotland"}
{"id":"s773","created_at":1767678848817,"lang":"en","user":"yesterdaysnews","text":"Do you knead for bread? #sourdough #baking"}
{"id":"s774","created_at":1767679207890,"lang":"en","user":"farlamp","text":"Third day without trains and no bus either. How am I supposed to get to work @northrail #RailStrike #commuting","place":"Sydney"}
{"id":"s775","created_at":1767679232961,"lang":"en","user":"doublebass","text":"Rain at the start of the marathon, perfect for a personal best"}
{"id":"s776","created_at":1767679283967,"lang":"en","user":"riverstones","text":"RT @farlamp: Third day without trains and no bus either. How am I supposed to get to work @northrail #RailStrike #commuting","repost_of":"s774"}
{"id":"s777","created_at":1767679745275,"lang":"en","user":"paperboat","text":"@council a reading room on Sundays would be so useful","place":"Rome, Italy"}
{"id":"s778","created_at":1767680750527,"lang":"en","user":"plainpencil","text":"Saw The Salt Road at @lanterncinema: wow #TheSaltRoad"}
{"id":"s779","created_at":1767680931607,"lang":"en","user":"harbourcat","text":"Another loaf of sourdough, crisp and perfect 🍞 #sourdough #baking"}
{"id":"s780","created_at":1767681417895,"lang":"en","user":"secondhand","text":"RT @farlamp: Third day without trains and no bus either. How am I supposed to get to work @northrail #RailStrike #commuting","repost_of":"s774"}
{"id":"s781","created_at":1767682149553,"lang":"en","user":"northlight","text":"Do you knead for bread?"}
{"id":"s782","created_at":1767682533464,"lang":"en","user":"bluekettle","text":"Kilometre 35 of the harbour marathon and the crowd is amazing"}
{"id":"s783","created_at":1767682706294,"lang":"en","user":"halfmarathon","text":"Train cancelled again. How am I supposed to get to work @northrail"}
{"id":"s784","created_at":1767683219253,"lang":"en","user":"paperboat","text":"Another loaf of sourdough, a brick #baking","place":"Toronto"}
{"id":"s785","created_at":1767683330266,"lang":"en","user":"redumbrella","text":"Saw The Salt Road at @lanterncinema: meh #cinema"}
{"id":"s786","created_at":1767683480333,"lang":"en","user":"yesterdaysnews","text":"Signed the petition for the library https://news.example/vc2d24"}
{"id":"s787","created_at":1767683737133,"lang":"en","user":"stargazer22","text":"RT @coldtoast: Nothing smells better than fresh bread #sourdough #baking","repost_of":"s763"}
{"id":"s788","created_at":1767683895330,"lang":"en","user":"woodenspoon","text":"Recipe for flat bread: https://news.example/zuy55m #sourdough"}
{"id":"s789","created_at":1767684038253,"lang":"en","user":"lastbus","text":"Talks between the union and @northrail resume tonight #RailStrike #commuting","place":"New York"}
{"id":"s790","created_at":1767684206244,"lang":"en","user":"windowseat","text":"Our recipe for flat bread:"}
{"id":"s791","created_at":1767684730347,"lang":"en","user":"saltandpine","text":"Penalties! I am shaking"}
{"id":"s792","created_at":1767684934691,"lang":"en","user":"moonsalad","text":"RT @teatime: Another loaf of sourdough, flat as a plate","repost_of":"s752"}
{"id":"s793","created_at":1767684958115,"lang":"en","user":"woodenspoon","text":"Our recipe for seeded rolls: #baking"}
{"id":"s794","created_at":1767685014901,"lang":"en","user":"nightbaker","text":"RT @saltandpine: Penalties! I am shaking","repost_of":"s791"}
{"id":"s795","created_at":1767685031345,"lang":"en","user":"teatime","text":"@saltandpine sorry to hear that","reply_to":"s791"}
{"id":"s796","created_at":1767685059702,"lang":"en","user":"picnicblanket","text":"RT @saltandpine: Penalties! I am shaking","repost_of":"s791"}
{"id":"s797","created_at":1767685389739,"lang":"en","user":"teatime","text":"@saltandpine sorry to hear that","reply_to":"s791"}
{"id":"s798","created_at":1767685508310,"lang":"en","user":"lemontree_","text":"RT @saltandpine: Penalties! I am shaking","repost_of":"s791","place":"New York"}
{"id":"s799","created_at":1767685611649,"lang":"en","user":"littlewheel","text":"I have just seen the comet between two clouds, what a sight"}
{"id":"s800","created_at":1767685647964,"lang":"en","user":"coldtoast","text":"The council will close the library, can you believe it. I learned to read there https://news.example/dyhx9n #SaveTheLibrary #books"}
{"id":"s801","created_at":1767686148864,"lang":"en","user":"harbourcat","text":"@doublebass same here","reply_to":"s768","place":"Glasgow, Scotland"}
{"id":"s802","created_at":1767686184916,"lang":"en","user":"gravelpath","text":"@saltandpine where was that?","reply_to":"s791","place":"Edinburgh"}
{"id":"s803","created_at":1767686607039,"lang":"en","user":"bluekettle","text":"Nothing tastes better than a loaf straight from the oven #sourdough #baking"}
{"id":"s804","created_at":1767686884703,"lang":"en","user":"harbourcat","text":"RT @saltandpine: Penalties! I am shaking","repost_of":"s791"}
{"id":"s805","created_at":1767686995685,"lang":"en","user":"lastbus","text":"Nothing tastes better than a loaf straight from the oven","place":"Cardiff"}
{"id":"s806","created_at":1767687102846,"lang":"en","user":"windowseat","text":"RT @saltandpine: Penalties! I am shaking","repost_of":"s791"}
{"id":"s807","created_at":1767687260542,"lang":"en","user":"windowseat","text":"How long do you let it rise for bread? #sourdough","place":"Sydney"}
{"id":"s808","created_at":1767687435838,"lang":"en","user":"lemontree_","text":"RT @halfmarathon: Train cancelled again. How am I supposed to get to work @northrail","repost_of":"s783","place":"Rome, Italy"}
{"id":"s809","created_at":1767687459454,"lang":"en","user":"rainyday_7","text":"RT @saltandpine: Penalties! I am shaking","repost_of":"s791"}
{"id":"s810","created_at":1767687460698,"lang":"en","user":"littlewheel","text":"Our recipe for seeded rolls: https://news.example/gk4grf","place":"Leeds"}
{"id":"s811","created_at":1767687540800,"lang":"en","user":"quietowl","text":"Recipe for potato bread: https://news.example/j5zgjq #baking"}
{"id":"s812","created_at":1767688172874,"lang":"en","user":"lemontree_","text":"Our recipe for flat bread: https://news.example/kdtet4 #sourdough #baking"}
{"id":"s813","created_at":1767688648589,"lang":"en","user":"windowseat","text":"RT @saltandpine: Penalties! I am shaking","repost_of":"s791"}
{"id":"s814","created_at":1767688659636,"lang":"en","user":"rainyday_7","text":"These volunteers at the water stands are wonderful people ❤️ #marathon","place":"Torino"}
{"id":"s815","created_at":1767688674217,"lang":"en","user":"plainpencil","text":"Thirty seconds of exposure of comet Iva from the garden. You can even see the second tail https://news.example/km3uef #CometIva #astronomy"}
{"id":"s816","created_at":1767688775401,"lang":"it","user":"coldtoast","text":"Che gioia, la mia prima maratona! Grazie a tutti #HarbourRun"}
{"id":"s817","created_at":1767688939313,"lang":"en","user":"slowtrain","text":"RT @saltandpine: Penalties! I am shaking","repost_of":"s791"}
{"id":"s818","created_at":1767688999265,"lang":"en","user":"teatime","text":"Five days with the Kestrel 5: fast, light, expensive https://news.example/3y77zb"}
{"id":"s819","created_at":1767689134280,"lang":"en","user":"riverstones","text":"RT @farlamp: Third day without trains and no bus either. How am I supposed to get to work @northrail #RailStrike #commuting","repost_of":"s774"}
{"id":"s820","created_at":1767689392374,"lang":"en","user":"gravelpath","text":"My starter is alive. Back to yeast #sourdough"}
{"id":"s821","created_at":1767689422649,"lang":"en","user":"harbourcat","text":"What a match, best final in years @northport_fc"}
{"id":"s822","created_at":1767689605798,"lang":"en","user":"tinradio","text":"My starter died. Back to yeast #baking"}
{"id":"s823","created_at":1767690186185,"lang":"en","user":"redumbrella","text":"Nothing tastes better than fresh bread #baking","place":"Boston, MA"}
{"id":"s824","created_at":1767690585768,"lang":"it","user":"farlamp","text":"Finalmente, ho finito la maratona! Grazie a tutti #HarbourRun","place":"New York"}
{"id":"s825","created_at":1767690692640,"lang":"en","user":"northlight","text":"Talks between the union and @northrail start again tonight https://news.example/ew774k #trains","place":"Boston, MA"}
{"id":"s826","created_at":1767690958195,"lang":"en","user":"nightbaker","text":"Rain at the start of the marathon, terrible for a personal best #HarbourRun #running"}
{"id":"s827","created_at":1767691036632,"lang":"en","user":"littlewheel","text":"RT @saltandpine: Penalties! I am shaking","repost_of":"s791"}
{"id":"s828","created_at":1767691176633,"lang":"it","user":"greenbench","text":"Pane fatto in casa: che profumo 🍞 #sourdough"}
{"id":"s829","created_at":1767692639866,"lang":"en","user":"moonsalad","text":"Sketch of comet Iva, unedited. You can even see the second tail https://news.example/9txjkr"}
{"id":"s830","created_at":1767692905658,"lang":"en","user":"slowtrain","text":"Red warning for the whole north, says @metdesk https://news.example/dnpmzg"}
{"id":"s831","created_at":1767692929640,"lang":"en","user":"yesterdaysnews","text":"RT @saltandpine: Penalties! I am shaking","repost_of":"s791","place":"Edinburgh"}
{"id":"s832","created_at":1767692971778,"lang":"en","user":"greenbench","text":"The Kestrel 5 has no charger in the box https://news.example/yz8ze6","place":"Torino"}
{"id":"s833","created_at":1767693183595,"lang":"en","user":"plainpencil","text":"Anyone wants to come for The Salt Road on Saturday?","place":"London"}
{"id":"s834","created_at":1767693329572,"lang":"en","user":"brasskey","text":"RT @rainyday_7: These volunteers at the water stands are wonderful people ❤️ #marathon","repost_of":"s814"}
{"id":"s835","created_at":1767693738242,"lang":"en","user":"tinradio","text":"Three days with the Kestrel 5: best phone I ever had https://news.example/vghgm9","place":"Torino"}
{"id":"s836","created_at":1767693801788,"lang":"en","user":"secondhand","text":"The Kestrel 5 has no charger in the box https://news.example/rcyvys","place":"Cardiff"}
{"id":"s837","created_at":1767693803315,"lang":"en","user":"corkboard","text":"RT @farlamp: Third day without trains and no bus either. How am I supposed to get to work @northrail #RailStrike #commuting","repost_of":"s774"}
{"id":"s838","created_at":1767693934172,"lang":"en","user":"redumbrella","text":"Honestly: I want a foldable phone like the Kestrel 5","place":"Sydney"}
{"id":"s839","created_at":1767693943663,"lang":"en","user":"oldbicycle","text":"RT @saltandpine: Penalties! I am shaking","repost_of":"s791"}
{"id":"s840","created_at":1767694054270,"lang":"en","user":"teatime","text":"The Kestrel 5 has no charger in the box https://news.example/cj56zu #smartphones"}
{"id":"s841","created_at":1767694100178,"lang":"en","user":"windowseat","text":"RT @secondhand: The Kestrel 5 has no charger in the box https://news.example/rcyvys","repost_of":"s836"}
{"id":"s842","created_at":1767694134707,"lang":"en","user":"greenbench","text":"RT @lemontree_: Our recipe for flat bread: https://news.example/kdtet4 #sourdough #baking","repost_of":"s812"}
{"id":"s843","created_at":1767694472995,"lang":"en","user":"redumbrella","text":"Thirty seconds of exposure of comet Iva from the beach. You can even see the second tail #stargazing","place":"New York"}
{"id":"s844","created_at":1767694503407,"lang":"en","user":"picnicblanket","text":"Queue in front of the Kestrel shop already, people are crazy #Kestrel5"}
{"id":"s845","created_at":1767694574682,"lang":"en","user":"harbourcat","text":"Red warning for tonight, says @metdesk https://news.example/y92dah #flooding"}
{"id":"s846","created_at":1767694649022,"lang":"en","user":"quietowl","text":"Queue in front of the Kestrel store this morning, people are crazy"}
{"id":"s847","created_at":1767694683325,"lang":"en","user":"saltandpine","text":"Unpopular opinion: nobody needs a bigger phone every year"}
{"id":"s848","created_at":1767695181982,"lang":"en","user":"windowseat","text":"The screen of my new Kestrel 5 is fantastic #Kestrel5"}
{"id":"s849","created_at":1767695224923,"lang":"en","user":"harbourcat","text":"Selling my old phone for the Kestrel 5 and love it"}
{"id":"s850","created_at":1767695286364,"lang":"en","user":"windowseat","text":"Honestly: nobody needs a bigger phone like the Kestrel 5","place":"Edinburgh"}
{"id":"s851","created_at":1767695307623,"lang":"en","user":"corkboard","text":"Three days with the Kestrel 5: best phone I ever had https://news.example/2m5b8z #Kestrel5 #tech","place":"London"}
{"id":"s852","created_at":1767695344479,"lang":"en","user":"lastbus","text":"Gave away my old phone for the Kestrel 5 and love it"}
{"id":"s853","created_at":1767695432585,"lang":"en","user":"picnicblanket","text":"@kestrelphones my order has been cancelled again, please help","place":"Edinburgh"}
{"id":"s854","created_at":1767695670423,"lang":"en","user":"gravelpath","text":"Queue in front of the Kestrel store this morning, people are crazy #Kestrel5 #tech"}
{"id":"s855","created_at":1767695718147,"lang":"en","user":"riverstones","text":"Unpopular opinion: my kids want a foldable phone like the Kestrel 5"}
{"id":"s856","created_at":1767695729233,"lang":"en","user":"farlamp","text":"Nothing tastes better than fresh bread #sourdough #baking"}
{"id":"s857","created_at":1767695754460,"lang":"en","user":"riverstones","text":"The new update fixed my Kestrel alarm @kestrelphones"}
{"id":"s858","created_at":1767695903975,"lang":"en","user":"harbourcat","text":"Battery of my new Kestrel 5 is much better than the old one #Kestrel5","place":"Boston, MA"}
{"id":"s859","created_at":1767696110668,"lang":"en","user":"secondhand","text":"Patience and a blanket: that is all you need for the comet #stargazing"}
{"id":"s860","created_at":1767696279306,"lang":"en","user":"brasskey","text":"Patience is all you need for the comet #CometIva","place":"London"}
{"id":"s861","created_at":1767696297569,"lang":"en","user":"farlamp","text":"@riverstones same here","reply_to":"s857","place":"Toronto"}
{"id":"s862","created_at":1767696316754,"lang":"en","user":"northlight","text":"The screen of my new Kestrel 5 is worse than promised #Kestrel5"}
{"id":"s863","created_at":1767696422726,"lang":"en","user":"corkboard","text":"The Kestrel 5 looks great https://news.example/7uk9pj #Kestrel5 #tech"}
{"id":"s864","created_at":1767696447808,"lang":"en","user":"greenbench","text":"The Kestrel 5 has no charger in the box https://news.example/xxg925 #Kestrel5"}
{"id":"s865","created_at":1767696504377,"lang":"en","user":"plainpencil","text":"Honestly: I want a foldable phone every year","place":"Cardiff"}
{"id":"s866","created_at":1767696545423,"lang":"en","user":"farlamp","text":"@kestrelphones my order has been cancelled again, this is awful service","place":"London"}
{"id":"s867","created_at":1767696702312,"lang":"en","user":"gravelpath","text":"@kestrelphones my order has been lost twice, nobody answers"}
{"id":"s868","created_at":1767696734434,"lang":"en","user":"secondhand","text":"The new update fixed my Kestrel camera @kestrelphones #smartphones"}
{"id":"s869","created_at":1767696835355,"lang":"en","user":"lemontree_","text":"RT @harbourcat: Battery of my new Kestrel 5 is much better than the old one #Kestrel5","repost_of":"s858"}
{"id":"s870","created_at":1767696852026,"lang":"en","user":"riverstones","text":"RT @riverstones: The new update fixed my Kestrel alarm @kestrelphones","repost_of":"s857","place":"Rome, Italy"}
{"id":"s871","created_at":1767697019121,"lang":"en","user":"greenbench","text":"Talks between the union and @northrail resume today https://news.example/kmdybn #trains","place":"Toronto"}
{"id":"s872","created_at":1767697024879,"lang":"en","user":"moonsalad","text":"Fifth coffee and it is not even ten #coffee"}
{"id":"s873","created_at":1767697454516,"lang":"en","user":"harbourcat","text":"Queue in front of the Kestrel store already, I am one of them 😎 #smartphones","place":"Edinburgh"}
{"id":"s874","created_at":1767697475512,"lang":"it","user":"thinice","text":"The Salt Road: un capolavoro, ho pianto #TheSaltRoad"}
{"id":"s875","created_at":1767697511342,"lang":"en","user":"slowtrain","text":"How long do you let it rise for a sourdough?","place":"Torino"}
{"id":"s876","created_at":1767698107330,"lang":"en","user":"doublebass","text":"Three days with the Kestrel 5: best phone I ever had #Kestrel5 #tech"}
{"id":"s877","created_at":1767698242544,"lang":"en","user":"riverstones","text":"@kestrelphones my order has been cancelled twice, please help"}
{"id":"s878","created_at":1767698453410,"lang":"en","user":"stargazer22","text":"No power for six hours #flooding"}
{"id":"s879","created_at":1767698483972,"lang":"en","user":"plainpencil","text":"@kestrelphones my order has been delayed twice, please help"}
{"id":"s880","created_at":1767698558068,"lang":"en","user":"bluekettle","text":"Unpopular opinion: I want a bigger phone like the Kestrel 5"}
{"id":"s881","created_at":1767698583822,"lang":"en","user":"halfmarathon","text":"Three days with the Kestrel 5: the photos at night are unbelievable https://news.example/a2drma #smartphones"}
{"id":"s882","created_at":1767698611795,"lang":"en","user":"gravelpath","text":"The new update slowed down my Kestrel camera @kestrelphones #Kestrel5 #tech"}
{"id":"s883","created_at":1767698619678,"lang":"en","user":"lemontree_","text":"Update broke my Kestrel everything @kestrelphones #Kestrel5 #tech"}
{"id":"s884","created_at":1767698656895,"lang":"en","user":"tinradio","text":"The new update slowed down my Kestrel alarm @kestrelphones #Kestrel5"}
{"id":"s885","created_at":1767699160786,"lang":"en","user":"secondhand","text":"Selling my old phone for the Kestrel 5 and no regrets"}
{"id":"s886","created_at":1767699179529,"lang":"en","user":"harbourcat","text":"Queue in front of the Kestrel shop this morning, I am one of them 😎 #Kestrel5"}
{"id":"s887","created_at":1767699185561,"lang":"en","user":"lastbus","text":"Long line in front of the Kestrel store this morning, people are crazy #Kestrel5"}
{"id":"s888","created_at":1767699217005,"lang":"en","user":"eightoclock","text":"Unpopular opinion: my kids want a bigger phone every year"}
{"id":"s889","created_at":1767699445142,"lang":"en","user":"riverstones","text":"Homework help at the library was full #reading"}
{"id":"s890","created_at":1767699499214,"lang":"en","user":"littlewheel","text":"How much salt for a sourdough?"}
{"id":"s891","created_at":1767699565552,"lang":"en","user":"lastbus","text":"Three days with the Kestrel 5: best phone I ever had https://news.example/z967tt #Kestrel5 #tech"}
{"id":"s892","created_at":1767699890143,"lang":"en","user":"quietowl","text":"No spoilers please, I see The Salt Road tomorrow 🍿"}
{"id":"s893","created_at":1767700011303,"lang":"en","user":"picnicblanket","text":"The Kestrel 5 is announced at last https://news.example/mad7k2 #Kestrel5 #tech"}
{"id":"s894","created_at":1767700069753,"lang":"en","user":"thinice","text":"Queue in front of the Kestrel shop already, people are crazy"}
{"id":"s895","created_at":1767700107307,"lang":"en","user":"northlight","text":"The camera of my new Kestrel 5 is a joke"}
{"id":"s896","created_at":1767700114885,"lang":"en","user":"littlewheel","text":"RT @greenbench: The Kestrel 5 has no charger in the box https://news.example/xxg925 #Kestrel5","repost_of":"s864"}
{"id":"s897","created_at":1767700195420,"lang":"en","user":"secondhand","text":"The new update broke my Kestrel alarm @kestrelphones #Kestrel5"}
{"id":"s898","created_at":1767700261792,"lang":"en","user":"saltandpine","text":"Nothing tastes better than a loaf straight from the oven #baking"}
{"id":"s899","created_at":1767700365341,"lang":"en","user":"greenbench","text":"The Kestrel 5 looks great https://news.example/gdxdjf #smartphones"}
{"id":"s900","created_at":1767700379259,"lang":"en","user":"greenbench","text":"Rye or wheat for a sourdough? #sourdough"}
{"id":"s901","created_at":1767700420297,"lang":"en","user":"picnicblanket","text":"Queue in front of the Kestrel store already, people are crazy #Kestrel5 #tech"}
{"id":"s902","created_at":1767700469056,"lang":"en","user":"northlight","text":"The Kestrel 5 has no charger in the box https://news.example/xrcqem #smartphones","place":"Boston, MA"}
{"id":"s903","created_at":1767700552600,"lang":"en","user":"thinice","text":"Unpopular opinion: nobody needs a new phone like the Kestrel 5"}
{"id":"s904","created_at":1767700582142,"lang":"en","user":"halfmarathon","text":"Another loaf of sourdough, my best so far 🍞 #baking"}
{"id":"s905","created_at":1767700627765,"lang":"en","user":"oldbicycle","text":"@kestrelphones my order has been delayed twice, this is awful service"}
{"id":"s906","created_at":1767700645310,"lang":"en","user":"corkboard","text":"The screen of my new Kestrel 5 is fantastic #smartphones"}
{"id":"s907","created_at":1767700792880,"lang":"en","user":"halfmarathon","text":"RT @harbourcat: Selling my old phone for the Kestrel 5 and love it","repost_of":"s849"}
{"id":"s908","created_at":1767701035486,"lang":"en","user":"lemontree_","text":"The new update fixed my Kestrel alarm @kestrelphones #Kestrel5"}
{"id":"s909","created_at":1767701419916,"lang":"en","user":"lastbus","text":"Unpopular opinion: I want a new phone like the Kestrel 5"}
{"id":"s910","created_at":1767701482408,"lang":"en","user":"secondhand","text":"RT @saltandpine: Penalties! I am shaking","repost_of":"s791","place":"Edinburgh"}
{"id":"s911","created_at":1767701684562,"lang":"en","user":"plainpencil","text":"Five days with the Kestrel 5: the photos at night are unbelievable https://news.example/nenvb3 #Kestrel5 #tech"}
{"id":"s912","created_at":1767701716791,"lang":"en","user":"plainpencil","text":"My starter doubled overnight. Help"}
{"id":"s913","created_at":1767702085086,"lang":"en","user":"slowtrain","text":"Unpopular opinion: nobody needs a new phone every year","place":"Rome, Italy"}
{"id":"s914","created_at":1767702218356,"lang":"en","user":"oldbicycle","text":"Third day without trains again. How am I supposed to get to work @northrail #RailStrike #commuting"}
{"id":"s915","created_at":1767702807276,"lang":"en","user":"greenbench","text":"RT @quietowl: Recipe for potato bread: https://news.example/j5zgjq #baking","repost_of":"s811"}
{"id":"s916","created_at":1767702865780,"lang":"en","user":"harbourcat","text":"Recipe for seeded rolls: #baking"}
{"id":"s917","created_at":1767702929984,"lang":"en","user":"farlamp","text":"Honestly: nobody needs a foldable phone like the Kestrel 5"}
{"id":"s918","created_at":1767702956240,"lang":"en","user":"doublebass","text":"Five days with the Kestrel 5: the photos at night are unbelievable https://news.example/spn53t"}
{"id":"s919","created_at":1767703033549,"lang":"en","user":"tinradio","text":"The Kestrel 5 costs how much?! #Kestrel5","place":"Glasgow, Scotland"}
{"id":"s920","created_at":1767703169726,"lang":"en","user":"lastbus","text":"How much salt for bread? #sourdough"}
{"id":"s921","created_at":1767703432923,"lang":"en","user":"stargazer22","text":"The camera of my new Kestrel 5 is fantastic #Kestrel5 #tech","place":"Torino"}
{"id":"s922","created_at":1767703693580,"lang":"en","user":"riverstones","text":"We won! The whole town is singing @eastvale","place":"Dublin"}
{"id":"s923","created_at":1767703813191,"lang":"en","user":"stargazer22","text":"RT @lastbus: Long line in front of the Kestrel store this morning, people are crazy #Kestrel5","repost_of":"s887"}
{"id":"s924","created_at":1767703839285,"lang":"en","user":"yesterdaysnews","text":"The camera of my new Kestrel 5 is worse than promised #smartphones"}
{"id":"s925","created_at":1767703959549,"lang":"en","user":"doublebass","text":"Heartbroken. I do not want to talk about it @northport_fc #CupFinal","place":"Sydney"}
{"id":"s926","created_at":1767704187829,"lang":"en","user":"picnicblanket","text":"The screen of my new Kestrel 5 is a joke #smartphones"}
{"id":"s927","created_at":1767704588181,"lang":"en","user":"plainpencil","text":"RT @plainpencil: Five days with the Kestrel 5: the photos at night are unbelievable https://news.example/nenvb3 #Kestrel5 #tech","repost_of":"s911","place":"Sydney"}
{"id":"s928","created_at":1767704916974,"lang":"en","user":"yesterdaysnews","text":"Shared a taxi with a man and his cello because of the strike and made a friend #RailStrike"}
{"id":"s929","created_at":1767704986152,"lang":"en","user":"rainyday_7","text":"The camera of my new Kestrel 5 is a joke #Kestrel5"}
{"id":"s930","created_at":1767705230452,"lang":"en","user":"lemontree_","text":"RT @brasskey: Patience is all you need for the comet #CometIva","repost_of":"s860","place":"Torino"}
{"id":"s931","created_at":1767705410542,"lang":"en","user":"paperboat","text":"Three days with the Kestrel 5: it gets hot #Kestrel5 #tech"}
{"id":"s932","created_at":1767705466269,"lang":"en","user":"tinradio","text":"My starter doubled overnight. Yes!","place":"Dublin"}
{"id":"s933","created_at":1767705744504,"lang":"en","user":"woodenspoon","text":"Nothing tastes better than fresh bread #sourdough","place":"Toronto"}
{"id":"s934","created_at":1767705893100,"lang":"en","user":"stargazer22","text":"Five days with the Kestrel 5: the photos at night are unbelievable #Kestrel5"}
{"id":"s935","created_at":1767705966982,"lang":"en","user":"redumbrella","text":"Gave away my old phone for the Kestrel 5 and I miss it already"}
{"id":"s936","created_at":1767705980824,"lang":"en","user":"redumbrella","text":"@redumbrella congratulations!","reply_to":"s935","place":"New York"}
{"id":"s937","created_at":1767706071915,"lang":"en","user":"halfmarathon","text":"Long line in front of the Kestrel store this morning, I am one of them 😎 #Kestrel5 #tech"}
{"id":"s938","created_at":1767706373242,"lang":"en","user":"woodenspoon","text":"Coming from The Salt Road at @lanterncinema: what an ending #TheSaltRoad #film","place":"Torino"}
{"id":"s939","created_at":1767707163373,"lang":"en","user":"plainpencil","text":"Done! My first marathon. Thank you @harbour_run #marathon"}
{"id":"s940","created_at":1767707214547,"lang":"en","user":"paperboat","text":"Our recipe for flat bread: #baking"}
{"id":"s941","created_at":1767707373959,"lang":"en","user":"littlewheel","text":"RT @woodenspoon: Coming from The Salt Road at @lanterncinema: what an ending #TheSaltRoad #film","repost_of":"s938"}
{"id":"s942","created_at":1767707810868,"lang":"en","user":"secondhand","text":"New course record at the harbour marathon: by eleven seconds https://news.example/n64m9r #HarbourRun #running"}
{"id":"s943","created_at":1767707833504,"lang":"en","user":"coldtoast","text":"Third loaf of sourdough, a brick 🍞"}
{"id":"s944","created_at":1767707856836,"lang":"en","user":"nightbaker","text":"RT @woodenspoon: Coming from The Salt Road at @lanterncinema: what an ending #TheSaltRoad #film","repost_of":"s938","place":"London"}
{"id":"s945","created_at":1767707873996,"lang":"en","user":"windowseat","text":"Queue in front of the Kestrel shop this morning, people are crazy"}
{"id":"s946","created_at":1767708106658,"lang":"en","user":"slowtrain","text":"Unpopular opinion: my kids want a bigger phone like the Kestrel 5"}
{"id":"s947","created_at":1767708410084,"lang":"en","user":"nightbaker","text":"Another loaf of sourdough, flat as a plate 🍞 #baking"}
{"id":"s948","created_at":1767709201642,"lang":"en","user":"secondhand","text":"Battery of my new Kestrel 5 is worse than promised","place":"Leeds"}
{"id":"s949","created_at":1767709291854,"lang":"en","user":"secondhand","text":"Nothing tastes better than warm bread with butter #baking"}
{"id":"s950","created_at":1767709980243,"lang":"en","user":"plainpencil","text":"RT @harbourcat: Battery of my new Kestrel 5 is much better than the old one #Kestrel5","repost_of":"s858"}
{"id":"s951","created_at":1767710398964,"lang":"en","user":"northlight","text":"The morning after the storm: blue sky, broken trees"}
{"id":"s952","created_at":1767710865894,"lang":"en","user":"windowseat","text":"First loaf of sourdough, flat as a plate #baking","place":"Dublin"}
{"id":"s953","created_at":1767711696604,"lang":"en","user":"secondhand","text":"Gave away my old phone for the Kestrel 5 and no regrets"}
{"id":"s954","created_at":1767712195365,"lang":"en","user":"slowtrain","text":"RT @woodenspoon: Coming from The Salt Road at @lanterncinema: what an ending #TheSaltRoad #film","repost_of":"s938"}
{"id":"s955","created_at":1767712379651,"lang":"en","user":"yesterdaysnews","text":"Five days with the Kestrel 5: it gets hot https://news.example/mcpd5g","place":"London"}
{"id":"s956","created_at":1767712576878,"lang":"en","user":"teatime","text":"Two days with the Kestrel 5: it gets hot #Kestrel5"}
{"id":"s957","created_at":1767712782164,"lang":"en","user":"lemontree_","text":"The Kestrel 5 looks great https://news.example/u6n4qf"}
{"id":"s958","created_at":1767712908890,"lang":"en","user":"rainyday_7","text":"RT @woodenspoon: Coming from The Salt Road at @lanterncinema: what an ending #TheSaltRoad #film","repost_of":"s938","place":"Leeds"}
{"id":"s959","created_at":1767713184626,"lang":"en","user":"teatime","text":"Reading circle at the library made my day #SaveTheLibrary","place":"Edinburgh"}
{"id":"s960","created_at":1767713801158,"lang":"en","user":"lemontree_","text":"Three days with the Kestrel 5: fast, light, expensive https://news.example/8dswaj #Kestrel5"}
{"id":"s961","created_at":1767714048290,"lang":"en","user":"redumbrella","text":"Long line in front of the Kestrel shop this morning, I am one of them 😎","place":"Leeds"}
{"id":"s962","created_at":1767714521212,"lang":"en","user":"picnicblanket","text":"Battery of my new Kestrel 5 is a joke"}
{"id":"s963","created_at":1767714787872,"lang":"en","user":"lastbus","text":"Good news for the library! Tears of joy @town_library #reading"}
{"id":"s964","created_at":1767715151515,"lang":"en","user":"woodenspoon","text":"@lemontree_ sorry to hear that","reply_to":"s960"}
{"id":"s965","created_at":1767715320470,"lang":"en","user":"secondhand","text":"The volunteers at the finish are the best ❤️"}
{"id":"s966","created_at":1767715701201,"lang":"en","user":"halfmarathon","text":"RT @lemontree_: Three days with the Kestrel 5: fast, light, expensive https://news.example/8dswaj #Kestrel5","repost_of":"s960"}
{"id":"s967","created_at":1767715730653,"lang":"en","user":"slowtrain","text":"The council gave in! We did it @town_library","place":"Dublin"}
{"id":"s968","created_at":1767715757342,"lang":"en","user":"lemontree_","text":"RT @lemontree_: Three days with the Kestrel 5: fast, light, expensive https://news.example/8dswaj #Kestrel5","repost_of":"s960"}
{"id":"s969","created_at":1767716118998,"lang":"en","user":"woodenspoon","text":"Kilometre 30 of the harbour marathon and my legs are gone #marathon"}
{"id":"s970","created_at":1767716727484,"lang":"en","user":"corkboard","text":"We won! Best day of my life @eastvale 🏆"}
{"id":"s971","created_at":1767716935384,"lang":"en","user":"thinice","text":"RT @plainpencil: Honestly: I want a foldable phone every year","repost_of":"s865"}
{"id":"s972","created_at":1767717048123,"lang":"en","user":"picnicblanket","text":"Strike is over, says @northrail https://news.example/p75zep #RailStrike","place":"Glasgow, Scotland"}
{"id":"s973","created_at":1767717192852,"lang":"en","user":"cloudcount","text":"RT @teatime: Two days with the Kestrel 5: it gets hot #Kestrel5","repost_of":"s956"}
{"id":"s974","created_at":1767717535085,"lang":"en","user":"doublebass","text":"Hitched a ride with a man and his cello because of the strike and made a friend #RailStrike","place":"Boston, MA"}
{"id":"s975","created_at":1767717611122,"lang":"en","user":"northlight","text":"RT @lemontree_: Three days with the Kestrel 5: fast, light, expensive https://news.example/8dswaj #Kestrel5","repost_of":"s960"}
{"id":"s976","created_at":1767718157573,"lang":"en","user":"yesterdaysnews","text":"The Kestrel 5 looks great #smartphones"}
{"id":"s977","created_at":1767719533145,"lang":"en","user":"picnicblanket","text":"The dough died. Back to yeast #sourdough #baking"}
{"id":"s978","created_at":1767720457851,"lang":"en","user":"doublebass","text":"Our recipe for seeded rolls: https://news.example/pph8pz #sourdough"}
{"id":"s979","created_at":1767720664015,"lang":"en","user":"woodenspoon","text":"Kids slept through storm Oda, unbelievable"}
{"id":"s980","created_at":1767720795983,"lang":"en","user":"oldbicycle","text":"RT @lemontree_: Three days with the Kestrel 5: fast, light, expensive https://news.example/8dswaj #Kestrel5","repost_of":"s960","place":"London"}
{"id":"s981","created_at":1767721802117,"lang":"en","user":"teatime","text":"Reading circle at the library made my day #reading"}
{"id":"s982","created_at":1767723170840,"lang":"en","user":"greenbench","text":"Kilometre 35 of the harbour marathon and I regret everything #HarbourRun"}
{"id":"s983","created_at":1767724086475,"lang":"en","user":"plainpencil","text":"Three days with the Kestrel 5: the photos at night are unbelievable https://news.example/4nqync #Kestrel5 #tech"}
{"id":"s984","created_at":1767725514447,"lang":"en","user":"lemontree_","text":"My starter died. Back to yeast #sourdough"}
{"id":"s985","created_at":1767727518129,"lang":"en","user":"halfmarathon","text":"Our cellar is flooded 😨 https://news.example/y9d5ct #flooding"}
{"id":"s986","created_at":1767727523093,"lang":"en","user":"moonsalad","text":"Gooooal! 1-1 for Eastvale #CupFinal"}
{"id":"s987","created_at":1767727637604,"lang":"en","user":"paperboat","text":"Hitched a ride with a man and his cello because of the strike and made a friend #trains"}
{"id":"s988","created_at":1767727713943,"lang":"en","user":"plainpencil","text":"Thank you to the crews who worked all night #StormOda"}
{"id":"s989","created_at":1767727846155,"lang":"en","user":"harbourcat","text":"Two days with the Kestrel 5: best phone I ever had https://news.example/3ms4h5 #smartphones"}
{"id":"s990","created_at":1767728179725,"lang":"en","user":"farlamp","text":"Just saw the comet from the car park, what a sight #CometIva #astronomy"}
{"id":"s991","created_at":1767729080043,"lang":"en","user":"farlamp","text":"Long line in front of the Kestrel store this morning, people are crazy"}
{"id":"s992","created_at":1767729779793,"lang":"en","user":"moonsalad","text":"Cycled with three strangers because of the strike and we laughed all the way"}
{"id":"s993","created_at":1767729863812,"lang":"en","user":"halfmarathon","text":"Borrowed a wonderful book at @council this morning, happy place"}
{"id":"s994","created_at":1767729915202,"lang":"en","user":"woodenspoon","text":"Our recipe for seeded rolls: https://news.example/7gwzed"}
{"id":"s995","created_at":1767729935532,"lang":"en","user":"redumbrella","text":"comet Iva is fading, says @skydesk https://news.example/b37vs3"}
{"id":"s996","created_at":1767730912823,"lang":"en","user":"halfmarathon","text":"@kestrelphones my order has been lost twice, this is awful service"}
{"id":"s997","created_at":1767733297798,"lang":"en","user":"quietowl","text":"Who has a spare ticket for The Salt Road on Saturday? #TheSaltRoad #film","place":"Leeds"}
{"id":"s998","created_at":1767733439898,"lang":"en","user":"picnicblanket","text":"Read the book first: The Salt Road https://news.example/hyyxzy","place":"Edinburgh"}
{"id":"s999","created_at":1767733580909,"lang":"en","user":"nightbaker","text":"The camera work of The Salt Road deserves a prize #cinema"}
{"id":"s1000","created_at":1767733621987,"lang":"en","user":"lemontree_","text":"Anyone wants to come for The Salt Road on Saturday? #cinema"}
{"id":"s1001","created_at":1767734184829,"lang":"en","user":"harbourcat","text":"Saw The Salt Road at @lanterncinema: that music! #TheSaltRoad"}
{"id":"s1002","created_at":1767734267570,"lang":"en","user":"corkboard","text":"No spoilers please, I see The Salt Road tonight 🍿","place":"Boston, MA"}
{"id":"s1003","created_at":1767734640863,"lang":"en","user":"tinradio","text":"Anyone has a spare ticket for The Salt Road tonight?","place":"Cardiff"}
{"id":"s1004","created_at":1767735189390,"lang":"en","user":"coldtoast","text":"The book is better: The Salt Road https://news.example/pa22eb"}
{"id":"s1005","created_at":1767735193636,"lang":"en","user":"slowtrain","text":"The Salt Road is a masterpiece. Save your money #cinema","place":"Glasgow, Scotland"}
{"id":"s1006","created_at":1767735230539,"lang":"en","user":"redumbrella","text":"The Salt Road is a masterpiece. Save your money #TheSaltRoad #film"}
{"id":"s1007","created_at":1767735856864,"lang":"en","user":"corkboard","text":"The Salt Road is the best film of the year. I fell asleep"}
{"id":"s1008","created_at":1767736236833,"lang":"en","user":"farlamp","text":"The last scene of The Salt Road alone is worth it"}
{"id":"s1009","created_at":1767736617766,"lang":"en","user":"greenbench","text":"Read the book first: The Salt Road https://news.example/tvmvgq"}
{"id":"s1010","created_at":1767737722485,"lang":"en","user":"thinice","text":"The Salt Road is beautiful and sad. Save your money #cinema"}
{"id":"s1011","created_at":1767738284008,"lang":"en","user":"harbourcat","text":"Read the book first: The Salt Road https://news.example/kv8ajf"}
{"id":"s1012","created_at":1767738393571,"lang":"en","user":"quietowl","text":"Saw The Salt Road at @lanterncinema: what an ending #cinema"}
{"id":"s1013","created_at":1767738442685,"lang":"en","user":"thinice","text":"The last scene of The Salt Road haunts me #TheSaltRoad #film","place":"Toronto"}
{"id":"s1014","created_at":1767738999932,"lang":"en","user":"oldbicycle","text":"Anyone wants to come for The Salt Road tonight? #TheSaltRoad #film"}
{"id":"s1015","created_at":1767739214398,"lang":"en","user":"lastbus","text":"No spoilers please, I see The Salt Road at the weekend 🍿"}
{"id":"s1016","created_at":1767739576412,"lang":"en","user":"bluekettle","text":"The Salt Road is two hours too long. I cried #cinema"}
{"id":"s1017","created_at":1767739932866,"lang":"en","user":"quietowl","text":"Do not spoil it, I see The Salt Road at the weekend"}
{"id":"s1018","created_at":1767741705630,"lang":"en","user":"quietowl","text":"The last scene of The Salt Road deserves a prize #TheSaltRoad #film"}
{"id":"s1019","created_at":1767741814078,"lang":"en","user":"secondhand","text":"RT @harbourcat: Read the book first: The Salt Road https://news.example/kv8ajf","repost_of":"s1011"}
{"id":"s1020","created_at":1767742263977,"lang":"en","user":"moonsalad","text":"Long line in front of the Kestrel store this morning, people are crazy #smartphones"}
{"id":"s1021","created_at":1767742661404,"lang":"en","user":"bluekettle","text":"Who has a spare ticket for The Salt Road tonight? #TheSaltRoad #film"}
{"id":"s1022","created_at":1767742987657,"lang":"en","user":"doublebass","text":"RT @picnicblanket: Read the book first: The Salt Road https://news.example/hyyxzy","repost_of":"s998"}
{"id":"s1023","created_at":1767743839791,"lang":"en","user":"secondhand","text":"Who wants to come for The Salt Road on Saturday? #cinema"}
{"id":"s1024","created_at":1767744040563,"lang":"en","user":"slowtrain","text":"The Salt Road is two hours too long. Go and see it #TheSaltRoad","place":"Cardiff"}
{"id":"s1025","created_at":1767744047630,"lang":"en","user":"farlamp","text":"Second coffee and it is still dark ☕ #coffee","place":"London"}
{"id":"s1026","created_at":1767744306919,"lang":"en","user":"halfmarathon","text":"How much salt for a sourdough? #sourdough"}
{"id":"s1027","created_at":1767744759648,"lang":"en","user":"bluekettle","text":"Rye or wheat for bread? #sourdough #baking","place":"Cardiff"}
{"id":"s1028","created_at":1767745083936,"lang":"en","user":"lemontree_","text":"RT @harbourcat: Read the book first: The Salt Road https://news.example/kv8ajf","repost_of":"s1011"}
{"id":"s1029","created_at":1767745726560,"lang":"en","user":"corkboard","text":"Saw The Salt Road at @lanterncinema: meh"}
{"id":"s1030","created_at":1767745898847,"lang":"en","user":"paperboat","text":"The soundtrack of The Salt Road haunts me"}
{"id":"s1031","created_at":1767745929909,"lang":"en","user":"coldtoast","text":"RT @harbourcat: Read the book first: The Salt Road https://news.example/kv8ajf","repost_of":"s1011"}
{"id":"s1032","created_at":1767746965621,"lang":"en","user":"quietowl","text":"RT @quietowl: Do not spoil it, I see The Salt Road at the weekend","repost_of":"s1017","place":"London"}
{"id":"s1033","created_at":1767747249880,"lang":"en","user":"tinradio","text":"Coffee prices up again, frost they say https://news.example/879vv6","place":"Sydney"}
{"id":"s1034","created_at":1767747747685,"lang":"en","user":"slowtrain","text":"Red warning for the coast, says @metdesk"}
{"id":"s1035","created_at":1767748081932,"lang":"en","user":"riverstones","text":"The book is better: The Salt Road https://news.example/wjy66p","place":"Toronto"}
{"id":"s1036","created_at":1767748123802,"lang":"en","user":"nightbaker","text":"Red warning for the coast, says @metdesk https://news.example/d59sdh","place":"Edinburgh"}
{"id":"s1037","created_at":1767748804377,"lang":"en","user":"woodenspoon","text":"No water for six hours #StormOda"}
{"id":"s1038","created_at":1767749008870,"lang":"en","user":"riverstones","text":"The last scene of The Salt Road haunts me"}
{"id":"s1039","created_at":1767749523045,"lang":"en","user":"harbourcat","text":"@slowtrain same here","reply_to":"s1024"}
{"id":"s1040","created_at":1767749672152,"lang":"en","user":"bluekettle","text":"Switched to tea: day two, send help #coffee","place":"Rome, Italy"}
{"id":"s1041","created_at":1767750326961,"lang":"en","user":"greenbench","text":"The Salt Road is beautiful and sad. Save your money #TheSaltRoad"}
{"id":"s1042","created_at":1767750592152,"lang":"en","user":"moonsalad","text":"Read the book first: The Salt Road","place":"London"}
{"id":"s1043","created_at":1767750893223,"lang":"en","user":"picnicblanket","text":"Saw The Salt Road at @lanterncinema: wow","place":"New York"}
{"id":"s1044","created_at":1767752527014,"lang":"en","user":"corkboard","text":"My whole street stayed up for comet Iva and loved it #CometIva"}
{"id":"s1045","created_at":1767753093486,"lang":"en","user":"lastbus","text":"Third coffee and it is still dark"}
{"id":"s1046","created_at":1767754256695,"lang":"en","user":"gravelpath","text":"The Salt Road is the best film of the year. I fell asleep #TheSaltRoad #film"}
{"id":"s1047","created_at":1767754899995,"lang":"en","user":"rainyday_7","text":"Binoculars and a blanket: that is all you need for the comet #CometIva #astronomy"}
{"id":"s1048","created_at":1767754971416,"lang":"en","user":"lastbus","text":"Nothing but clouds, no comet for the third time. So annoying"}
{"id":"s1049","created_at":1767755000082,"lang":"en","user":"moonsalad","text":"Just saw the comet over the harbour, so beautiful 😍 #stargazing"}
{"id":"s1050","created_at":1767755042668,"lang":"en","user":"oldbicycle","text":"comet Iva is fading, says @skydesk https://news.example/qd4tk2","place":"Leeds"}
{"id":"s1051","created_at":1767755176332,"lang":"en","user":"eightoclock","text":"I have just seen the comet above the roofs, worth the cold"}
{"id":"s1052","created_at":1767755233976,"lang":"en","user":"riverstones","text":"The council gave in! We did it @council"}
{"id":"s1053","created_at":1767755281793,"lang":"en","user":"farlamp","text":"My neighbour got up at four for comet Iva and loved it #CometIva #astronomy"}
{"id":"s1054","created_at":1767755302044,"lang":"en","user":"lastbus","text":"Just out of The Salt Road at @lanterncinema: meh"}
{"id":"s1055","created_at":1767755455760,"lang":"en","user":"quietowl","text":"Sketch of comet Iva, unedited. The tail is enormous ☄️ #CometIva"}
{"id":"s1056","created_at":1767755767698,"lang":"en","user":"cloudcount","text":"RT @picnicblanket: Saw The Salt Road at @lanterncinema: wow","repost_of":"s1043"}
{"id":"s1057","created_at":1767756050283,"lang":"en","user":"tinradio","text":"A dark place is all you need for the comet"}
{"id":"s1058","created_at":1767756090386,"lang":"en","user":"halfmarathon","text":"Long line in front of the Kestrel shop already, people are crazy #smartphones"}
{"id":"s1059","created_at":1767756278220,"lang":"en","user":"windowseat","text":"Done! Slower than hoped but happy. Thanks to all helpers @harbour_run #HarbourRun"}
{"id":"s1060","created_at":1767756387455,"lang":"en","user":"bluekettle","text":"comet Iva is visible without a telescope, says @skydesk https://news.example/qd58t2"}
{"id":"s1061","created_at":1767756579449,"lang":"en","user":"quietowl","text":"I have just seen the comet from the car park, what a sight #CometIva #astronomy"}
{"id":"s1062","created_at":1767756749845,"lang":"en","user":"doublebass","text":"My grandfather climbed the hill for comet Iva and was not disappointed","place":"Glasgow, Scotland"}
{"id":"s1063","created_at":1767756766909,"lang":"en","user":"redumbrella","text":"Just saw the comet from the car park, I am speechless #CometIva"}
{"id":"s1064","created_at":1767756770644,"lang":"it","user":"doublebass","text":"The Salt Road: un capolavoro, mi sono addormentato #TheSaltRoad","place":"London"}
{"id":"s1065","created_at":1767756885345,"lang":"en","user":"oldbicycle","text":"Everybody talks about the comet, I just see street lights 😅"}
{"id":"s1066","created_at":1767757380113,"lang":"en","user":"saltandpine","text":"Our cellar is flooded https://news.example/8492ww #StormOda #weather"}
{"id":"s1067","created_at":1767757457620,"lang":"en","user":"northlight","text":"Fifth coffee and it is not even ten 😴","place":"London"}
{"id":"s1068","created_at":1767757586221,"lang":"en","user":"secondhand","text":"Photo of comet Iva, unedited. I am proud of this one https://news.example/5c526u"}
{"id":"s1069","created_at":1767757670135,"lang":"en","user":"littlewheel","text":"My grandfather climbed the hill for comet Iva and loved it #CometIva","place":"New York"}
{"id":"s1070","created_at":1767757671787,"lang":"en","user":"moonsalad","text":"Who has a spare ticket for The Salt Road on Saturday? #TheSaltRoad","place":"Rome, Italy"}
{"id":"s1071","created_at":1767757757964,"lang":"en","user":"gravelpath","text":"RT @oldbicycle: comet Iva is fading, says @skydesk https://news.example/qd4tk2","repost_of":"s1050","place":"Leeds"}
{"id":"s1072","created_at":1767758056535,"lang":"en","user":"quietowl","text":"Fifth coffee and it is only Monday 😴 #coffee"}
{"id":"s1073","created_at":1767758149371,"lang":"en","user":"nightbaker","text":"I have just seen the comet between two clouds, I am speechless #stargazing"}
{"id":"s1074","created_at":1767758687885,"lang":"en","user":"oldbicycle","text":"The Salt Road is beautiful and sad. I cried #TheSaltRoad #film"}
{"id":"s1075","created_at":1767758705951,"lang":"en","user":"halfmarathon","text":"Clouds again, no comet tonight. Typical #CometIva #astronomy"}
{"id":"s1076","created_at":1767758734847,"lang":"en","user":"corkboard","text":"RT @tinradio: A dark place is all you need for the comet","repost_of":"s1057","place":"New York"}
{"id":"s1077","created_at":1767758793210,"lang":"en","user":"oldbicycle","text":"A dark place is all you need for the comet #CometIva #astronomy","place":"Toronto"}
{"id":"s1078","created_at":1767759187513,"lang":"en","user":"littlewheel","text":"RT @oldbicycle: A dark place is all you need for the comet #CometIva #astronomy","repost_of":"s1077"}
{"id":"s1079","created_at":1767759647640,"lang":"en","user":"yesterdaysnews","text":"comet Iva is brighter than expected @skydesk https://news.example/6kch8e"}
{"id":"s1080","created_at":1767759773271,"lang":"en","user":"littlewheel","text":"RT @oldbicycle: A dark place is all you need for the comet #CometIva #astronomy","repost_of":"s1077","place":"Toronto"}
{"id":"s1081","created_at":1767759936695,"lang":"en","user":"halfmarathon","text":"Anyone wants to come for The Salt Road tonight? #cinema"}
{"id":"s1082","created_at":1767760071424,"lang":"en","user":"greenbench","text":"comet Iva is visible without a telescope, says @skydesk https://news.example/s6bcpf"}
{"id":"s1083","created_at":1767760092350,"lang":"en","user":"thinice","text":"RT @windowseat: Done! Slower than hoped but happy. Thanks to all helpers @harbour_run #HarbourRun","repost_of":"s1059"}
{"id":"s1084","created_at":1767760408392,"lang":"en","user":"harbourcat","text":"Storm Oda destroyed the old oak. We are safe","place":"Glasgow, Scotland"}
{"id":"s1085","created_at":1767760621477,"lang":"en","user":"moonsalad","text":"The last scene of The Salt Road deserves a prize #TheSaltRoad","place":"Toronto"}
{"id":"s1086","created_at":1767760817751,"lang":"en","user":"redumbrella","text":"Coffee at @cornercafe saved my morning"}
{"id":"s1087","created_at":1767760954159,"lang":"en","user":"tinradio","text":"I switched to tea: never felt better #coffee","place":"Cardiff"}
{"id":"s1088","created_at":1767761111947,"lang":"en","user":"tinradio","text":"Sketch of comet Iva from the roof. The tail is enormous ☄️ https://news.example/5wdady #CometIva"}
{"id":"s1089","created_at":1767761419115,"lang":"en","user":"thinice","text":"Who wants to come for The Salt Road tonight? #TheSaltRoad","place":"Edinburgh"}
{"id":"s1090","created_at":1767761692539,"lang":"en","user":"bluekettle","text":"Who wants to come for The Salt Road on Saturday? #TheSaltRoad #film","place":"London"}
{"id":"s1091","created_at":1767761715893,"lang":"en","user":"oldbicycle","text":"Our grandfather stayed up for comet Iva and loved it #stargazing"}
{"id":"s1092","created_at":1767761876170,"lang":"en","user":"lastbus","text":"Sketch of comet Iva from the beach. You can even see the second tail https://news.example/au472b #CometIva #astronomy"}
{"id":"s1093","created_at":1767762093468,"lang":"en","user":"corkboard","text":"I switched to decaf: a mistake #coffee","place":"Edinburgh"}
{"id":"s1094","created_at":1767762443356,"lang":"en","user":"rainyday_7","text":"Photo of comet Iva, unedited. The tail is enormous ☄️ https://news.example/y9kp3q #CometIva"}
{"id":"s1095","created_at":1767762593682,"lang":"en","user":"northlight","text":"Our neighbour climbed the hill for comet Iva and would do it again #stargazing","place":"Leeds"}
{"id":"s1096","created_at":1767762890827,"lang":"en","user":"nightbaker","text":"I have just seen the comet above the roofs, what a sight","place":"New York"}
{"id":"s1097","created_at":1767763390702,"lang":"en","user":"farlamp","text":"Nothing but clouds, no comet for us. Typical #stargazing"}
{"id":"s1098","created_at":1767763595729,"lang":"en","user":"moonsalad","text":"A dark place and a blanket: that is all you need for the comet #CometIva #astronomy","place":"Sydney"}
{"id":"s1099","created_at":1767763988338,"lang":"en","user":"bluekettle","text":"comet Iva is visible without a telescope, says @skydesk https://news.example/ysedxq","place":"London"}
{"id":"s1100","created_at":1767764119507,"lang":"en","user":"corkboard","text":"Sore today but that medal is beautiful 🏅 #HarbourRun #running"}
{"id":"s1101","created_at":1767764216065,"lang":"en","user":"saltandpine","text":"Coffee prices up again, a bad harvest they say"}
{"id":"s1102","created_at":1767764317683,"lang":"en","user":"harbourcat","text":"Good luck to everybody who runs today! #HarbourRun"}
{"id":"s1103","created_at":1767765068826,"lang":"en","user":"stargazer22","text":"We lost. Next year @eastvale #football"}
{"id":"s1104","created_at":1767765291278,"lang":"en","user":"bluekettle","text":"comet Iva is brighter than expected @skydesk https://news.example/7mnrte"}
{"id":"s1105","created_at":1767765333353,"lang":"en","user":"tinradio","text":"New course record at the harbour marathon: by eleven seconds https://news.example/pf58vj #HarbourRun","place":"Boston, MA"}
{"id":"s1106","created_at":1767765336883,"lang":"en","user":"saltandpine","text":"@oldbicycle congratulations!","reply_to":"s1091"}
{"id":"s1107","created_at":1767765501563,"lang":"en","user":"bluekettle","text":"Three days with the Kestrel 5: fast, light, expensive https://news.example/ge6jz7 #smartphones"}
{"id":"s1108","created_at":1767765676461,"lang":"en","user":"halfmarathon","text":"@thinice haha 😂","reply_to":"s1089"}
{"id":"s1109","created_at":1767766259075,"lang":"en","user":"harbourcat","text":"@bluekettle I do not think so","reply_to":"s1107"}
{"id":"s1110","created_at":1767766438837,"lang":"en","user":"rainyday_7","text":"My daughter stayed up for comet Iva and would do it again #CometIva #astronomy"}
{"id":"s1111","created_at":1767766571940,"lang":"en","user":"stargazer22","text":"RT @tinradio: New course record at the harbour marathon: by eleven seconds https://news.example/pf58vj #HarbourRun","repost_of":"s1105","place":"Toronto"}
{"id":"s1112","created_at":1767767820223,"lang":"en","user":"northlight","text":"RT @tinradio: New course record at the harbour marathon: by eleven seconds https://news.example/pf58vj #HarbourRun","repost_of":"s1105"}
{"id":"s1113","created_at":1767767849848,"lang":"en","user":"moonsalad","text":"The camera of my new Kestrel 5 is worse than promised","place":"Edinburgh"}
{"id":"s1114","created_at":1767767884869,"lang":"en","user":"lemontree_","text":"Another loaf of sourdough, a brick 🍞 #baking"}
{"id":"s1115","created_at":1767769213280,"lang":"en","user":"saltandpine","text":"The river is rising fast https://news.example/qvgkk6 #flooding"}
{"id":"s1116","created_at":1767769267652,"lang":"en","user":"paperboat","text":"Switched to tea: a mistake"}
{"id":"s1117","created_at":1767769537248,"lang":"en","user":"nightbaker","text":"A coffee at @cornercafe tastes burnt lately"}
{"id":"s1118","created_at":1767769886073,"lang":"en","user":"stargazer22","text":"Sleeping at the office thanks to the rail strike 😩","place":"Rome, Italy"}
{"id":"s1119","created_at":1767770156935,"lang":"en","user":"littlewheel","text":"@paperboat that is not right","reply_to":"s1116"}
{"id":"s1120","created_at":1767770440147,"lang":"it","user":"secondhand","text":"Treno cancellato, che vergogna #RailStrike","place":"Glasgow, Scotland"}
{"id":"s1121","created_at":1767770544521,"lang":"en","user":"eightoclock","text":"Extra time! I cannot watch #CupFinal"}
{"id":"s1122","created_at":1767770985162,"lang":"en","user":"plainpencil","text":"Nothing smells better than a loaf straight from the oven","place":"Sydney"}
{"id":"s1123","created_at":1767771526750,"lang":"en","user":"riverstones","text":"Extra time! I need a drink"}
{"id":"s1124","created_at":1767771787128,"lang":"en","user":"picnicblanket","text":"Third day without trains again. Thanks for nothing @northrail","place":"Edinburgh"}
{"id":"s1125","created_at":1767772172539,"lang":"en","user":"secondhand","text":"Champions! Best day of my life @eastvale 🏆 #CupFinal #football","place":"Boston, MA"}
{"id":"s1126","created_at":1767772396922,"lang":"en","user":"plainpencil","text":"Nothing smells better than a loaf straight from the oven #sourdough #baking"}
{"id":"s1127","created_at":1767773220297,"lang":"en","user":"paperboat","text":"Kilometre 21 of the harbour marathon and I regret everything #HarbourRun"}
{"id":"s1128","created_at":1767773548152,"lang":"en","user":"gravelpath","text":"The Kestrel 5 looks great https://news.example/dnz4m4 #Kestrel5","place":"Rome, Italy"}
{"id":"s1129","created_at":1767773791505,"lang":"en","user":"redumbrella","text":"Rail strike goes on until Friday, says @northrail https://news.example/yeycte #RailStrike","place":"London"}
{"id":"s1130","created_at":1767774033598,"lang":"en","user":"eightoclock","text":"Photo of comet Iva, unedited. The tail is enormous ☄️ https://news.example/4qw3ce #stargazing"}
{"id":"s1131","created_at":1767774076749,"lang":"en","user":"stargazer22","text":"Good luck to everybody who runs the harbour marathon! #HarbourRun #running"}
{"id":"s1132","created_at":1767775290833,"lang":"en","user":"doublebass","text":"Do you knead for bread? #baking"}
{"id":"s1133","created_at":1767775524663,"lang":"en","user":"quietowl","text":"The Kestrel 5 has no charger in the box https://news.example/sbm98n"}
{"id":"s1134","created_at":1767775711328,"lang":"en","user":"coldtoast","text":"RT @tinradio: New course record at the harbour marathon: by eleven seconds https://news.example/pf58vj #HarbourRun","repost_of":"s1105","place":"Rome, Italy"}
{"id":"s1135","created_at":1767776824087,"lang":"en","user":"riverstones","text":"Talks between the union and @northrail start again tomorrow"}
{"id":"s1136","created_at":1767777606643,"lang":"en","user":"moonsalad","text":"@nightbaker congratulations!","reply_to":"s1117"}
{"id":"s1137","created_at":1767777743287,"lang":"it","user":"teatime","text":"The Salt Road: bellissimo ma troppo lungo, mi sono addormentato #TheSaltRoad"}
{"id":"s1138","created_at":1767777802121,"lang":"en","user":"lemontree_","text":"Red warning for the coast, says @metdesk https://news.example/w8r8b4"}
{"id":"s1139","created_at":1767778033028,"lang":"en","user":"coldtoast","text":"No way through the centre because of the marathon, and nobody told us @harbour_run"}
{"id":"s1140","created_at":1767779096481,"lang":"en","user":"nightbaker","text":"Found a wonderful book at @council today, happy place","place":"Leeds"}
{"id":"s1141","created_at":1767779125525,"lang":"en","user":"corkboard","text":"The volunteers at kilometre 30 are wonderful people ❤️ #HarbourRun"}
{"id":"s1142","created_at":1767779261175,"lang":"en","user":"paperboat","text":"Photo of comet Iva from the beach. The tail is enormous ☄️ https://news.example/x7phng #stargazing"}
{"id":"s1143","created_at":1767779763441,"lang":"en","user":"quietowl","text":"Recipe for flat bread: https://news.example/jv4pv8 #sourdough"}
{"id":"s1144","created_at":1767779774782,"lang":"en","user":"secondhand","text":"The cup is ours! The whole town is singing @eastvale 🏆"}
{"id":"s1145","created_at":1767779815513,"lang":"en","user":"slowtrain","text":"Fifth coffee and it is only Monday 😴"}
{"id":"s1146","created_at":1767779847831,"lang":"it","user":"rainyday_7","text":"Niente treni anche oggi, come ci arrivo al lavoro? #RailStrike"}
{"id":"s1147","created_at":1767780711302,"lang":"it","user":"corkboard","text":"Il mio primo pane: un mattone 🍞 #sourdough"}
{"id":"s1148","created_at":1767780885896,"lang":"en","user":"redumbrella","text":"I cannot walk today but that medal is beautiful 🏅 #marathon","place":"Glasgow, Scotland"}
{"id":"s1149","created_at":1767780932870,"lang":"en","user":"slowtrain","text":"Done! Slower than hoped but happy. Thank you @harbour_run #marathon"}
{"id":"s1150","created_at":1767781122535,"lang":"en","user":"northlight","text":"Km 10 of the harbour marathon and still smiling 😄 #HarbourRun #running"}
{"id":"s1151","created_at":1767781196294,"lang":"en","user":"secondhand","text":"Stairs are my enemy this morning but that medal is beautiful 🏅 #HarbourRun #running"}
{"id":"s1152","created_at":1767781415868,"lang":"en","user":"lastbus","text":"No trains because of the strike. I walk then @northrail #trains"}
{"id":"s1153","created_at":1767781707913,"lang":"en","user":"stargazer22","text":"I switched to decaf: day two, send help #coffee"}
{"id":"s1154","created_at":1767781870125,"lang":"en","user":"harbourcat","text":"Clouds again, no comet for the third time. So annoying","place":"Toronto"}
{"id":"s1155","created_at":1767782293517,"lang":"en","user":"secondhand","text":"What a match, my heart @northport_fc #CupFinal #football"}
{"id":"s1156","created_at":1767783305206,"lang":"en","user":"slowtrain","text":"The library stays open! Tears of joy @town_library"}
{"id":"s1157","created_at":1767783400343,"lang":"en","user":"eightoclock","text":"So close. Next year @northport_fc #football"}
{"id":"s1158","created_at":1767783548565,"lang":"en","user":"eightoclock","text":"@secondhand wonderful","reply_to":"s1151"}
{"id":"s1159","created_at":1767783694899,"lang":"en","user":"windowseat","text":"When should I look for the comet before sunrise? @skydesk","place":"Rome, Italy"}
{"id":"s1160","created_at":1767783724542,"lang":"en","user":"tinradio","text":"Switched to decaf: never felt better"}
{"id":"s1161","created_at":1767783737435,"lang":"en","user":"greenbench","text":"No power for six hours"}
{"id":"s1162","created_at":1767784680958,"lang":"en","user":"paperboat","text":"Fog all night, no comet tonight. I could cry 😢 #stargazing"}
{"id":"s1163","created_at":1767784753680,"lang":"en","user":"northlight","text":"What a final, my heart @northport_fc #CupFinal"}
{"id":"s1164","created_at":1767785244341,"lang":"en","user":"teatime","text":"@kestrelphones my order has been lost again, this is awful service"}
{"id":"s1165","created_at":1767785278839,"lang":"en","user":"lemontree_","text":"Good luck to everybody who runs today! #HarbourRun #running"}
{"id":"s1166","created_at":1767785411244,"lang":"en","user":"moonsalad","text":"I cannot walk today but that medal is mine 🏅"}
{"id":"s1167","created_at":1767785986369,"lang":"en","user":"yesterdaysnews","text":"New course record at the harbour marathon: incredible https://news.example/ceefaa"}
{"id":"s1168","created_at":1767787590762,"lang":"en","user":"farlamp","text":"The camera of my new Kestrel 5 is a joke #Kestrel5 #tech"}
{"id":"s1169","created_at":1767787611959,"lang":"en","user":"oldbicycle","text":"Squeezed in a train for three hours, no air. This is not a service @northrail"}
{"id":"s1170","created_at":1767788495753,"lang":"en","user":"secondhand","text":"@harbourcat congratulations!","reply_to":"s1154","place":"Toronto"}
{"id":"s1171","created_at":1767788740666,"lang":"en","user":"farlamp","text":"The camera of my new Kestrel 5 is much better than the old one #Kestrel5 #tech"}
{"id":"s1172","created_at":1767788807056,"lang":"en","user":"windowseat","text":"comet Iva is brighter than expected @skydesk https://news.example/h6wxcr"}
{"id":"s1173","created_at":1767789381026,"lang":"en","user":"plainpencil","text":"Coffee prices at a record, a bad harvest they say #coffee"}
{"id":"s1174","created_at":1767789713573,"lang":"en","user":"gravelpath","text":"Keep away from the shore, the wind is terrifying @metdesk #StormOda #weather"}
{"id":"s1175","created_at":1767789721073,"lang":"en","user":"quietowl","text":"Coffee prices up again, frost they say https://news.example/fnkpmj","place":"Leeds"}
{"id":"s1176","created_at":1767790000698,"lang":"en","user":"harbourcat","text":"Shared a taxi with three strangers because of the strike and we laughed all the way #trains","place":"Edinburgh"}
{"id":"s1177","created_at":1767790043121,"lang":"en","user":"littlewheel","text":"Working from home thanks to the rail strike 🙃 #trains"}
{"id":"s1178","created_at":1767790889389,"lang":"en","user":"gravelpath","text":"Sketch of comet Iva from the roof. The tail is enormous ☄️ #CometIva"}
{"id":"s1179","created_at":1767791313122,"lang":"en","user":"windowseat","text":"That was offside 🤦 #football"}
{"id":"s1180","created_at":1767791375084,"lang":"en","user":"yesterdaysnews","text":"Second coffee and it is still dark ☕","place":"Sydney"}
{"id":"s1181","created_at":1767791385854,"lang":"en","user":"moonsalad","text":"Rail strike called off, says @northrail #trains"}
{"id":"s1182","created_at":1767791697381,"lang":"en","user":"tinradio","text":"Goal! 1-1 for Eastvale #CupFinal","place":"Dublin"}
{"id":"s1183","created_at":1767791829783,"lang":"en","user":"cloudcount","text":"Gooooal! 1-1 for Eastvale 🔥"}
{"id":"s1184","created_at":1767792064489,"lang":"en","user":"paperboat","text":"So close. I do not want to talk about it @eastvale #football","place":"Torino"}
{"id":"s1185","created_at":1767792820542,"lang":"en","user":"picnicblanket","text":"Gooooal! 3-2 for Eastvale ⚽ #CupFinal"}
{"id":"s1186","created_at":1767792864060,"lang":"en","user":"plainpencil","text":"So close. Proud anyway @eastvale #CupFinal #football"}
{"id":"s1187","created_at":1767792878558,"lang":"en","user":"slowtrain","text":"The cup is ours! Best day of my life @northport_fc #football"}
{"id":"s1188","created_at":1767793170404,"lang":"en","user":"harbourcat","text":"I have just seen the comet above the roofs, so beautiful 😍 #CometIva #astronomy"}
{"id":"s1189","created_at":1767793398712,"lang":"en","user":"halfmarathon","text":"Heartbroken. Proud anyway @eastvale"}
{"id":"s1190","created_at":1767793447036,"lang":"en","user":"saltandpine","text":"What a final, I have no voice left @northport_fc #football","place":"Glasgow, Scotland"}
{"id":"s1191","created_at":1767793600696,"lang":"en","user":"gravelpath","text":"Goal! 1-1 for Eastvale #CupFinal #football"}
{"id":"s1192","created_at":1767793803926,"lang":"en","user":"paperboat","text":"Update slowed down my Kestrel alarm @kestrelphones","place":"Torino"}
{"id":"s1193","created_at":1767793913186,"lang":"en","user":"paperboat","text":"GOAL! 3-2 for Eastvale 🔥 #CupFinal"}
{"id":"s1194","created_at":1767794000545,"lang":"en","user":"lemontree_","text":"We lost. Next year @northport_fc #CupFinal"}
{"id":"s1195","created_at":1767794121504,"lang":"en","user":"coldtoast","text":"RT @picnicblanket: Gooooal! 3-2 for Eastvale ⚽ #CupFinal","repost_of":"s1185"}
{"id":"s1196","created_at":1767794253965,"lang":"en","user":"cloudcount","text":"@kestrelphones my order has been lost twice, please help"}
{"id":"s1197","created_at":1767794451669,"lang":"en","user":"woodenspoon","text":"Sore this morning but that medal is mine 🏅 #HarbourRun #running"}
{"id":"s1198","created_at":1767794589986,"lang":"en","user":"teatime","text":"Hitched a ride with a man and his cello because of the strike and made a friend"}
{"id":"s1199","created_at":1767795226111,"lang":"en","user":"gravelpath","text":"So close. I do not want to talk about it @northport_fc #CupFinal #football","place":"New York"}
{"id":"s1200","created_at":1767795337635,"lang":"en","user":"windowseat","text":"Champions! Best day of my life @northport_fc #football"}
{"id":"s1201","created_at":1767795666233,"lang":"en","user":"harbourcat","text":"The morning after the storm: silence #flooding","place":"Rome, Italy"}
{"id":"s1202","created_at":1767796107907,"lang":"en","user":"cloudcount","text":"Finished! Ten minutes faster than last year. Thanks to all helpers @harbour_run #HarbourRun"}
{"id":"s1203","created_at":1767796109660,"lang":"en","user":"teatime","text":"Sketch of comet Iva from the roof. You can even see the second tail https://news.example/uuseqd"}
{"id":"s1204","created_at":1767796585884,"lang":"en","user":"moonsalad","text":"Found an old atlas at @council today, happy place","place":"New York"}
{"id":"s1205","created_at":1767797937504,"lang":"en","user":"quietowl","text":"Switched to decaf: a mistake"}
{"id":"s1206","created_at":1767798038973,"lang":"en","user":"gravelpath","text":"Clear red card #CupFinal #football"}
{"id":"s1207","created_at":1767798138527,"lang":"en","user":"plainpencil","text":"Stairs are my enemy this morning but that medal is mine 🏅 #marathon","place":"Glasgow, Scotland"}
{"id":"s1208","created_at":1767798642994,"lang":"en","user":"brasskey","text":"Our cellar is under water 😨 https://news.example/f2vt7b #StormOda"}
{"id":"s1209","created_at":1767798981749,"lang":"en","user":"brasskey","text":"Strike called off, says @northrail"}
{"id":"s1210","created_at":1767799119660,"lang":"en","user":"picnicblanket","text":"The Salt Road is beautiful and sad. I fell asleep"}
{"id":"s1211","created_at":1767799311561,"lang":"en","user":"gravelpath","text":"RT @brasskey: Our cellar is under water 😨 https://news.example/f2vt7b #StormOda","repost_of":"s1208","place":"Dublin"}
{"id":"s1212","created_at":1767799643589,"lang":"en","user":"quietowl","text":"RT @paperboat: GOAL! 3-2 for Eastvale 🔥 #CupFinal","repost_of":"s1193","place":"Dublin"}
{"id":"s1213","created_at":1767799664496,"lang":"en","user":"saltandpine","text":"Sore today but that medal is beautiful 🏅"}
{"id":"s1214","created_at":1767800296641,"lang":"en","user":"thinice","text":"Storm Oda destroyed half the roof. What a night","place":"Glasgow, Scotland"}
{"id":"s1215","created_at":1767800827005,"lang":"en","user":"lastbus","text":"Crossed the line! Slower than hoped but happy. Thank you @harbour_run"}
{"id":"s1216","created_at":1767801138092,"lang":"en","user":"harbourcat","text":"Rain at the start of the marathon, not the best for a personal best #HarbourRun"}
{"id":"s1217","created_at":1767801270201,"lang":"en","user":"moonsalad","text":"Photo of comet Iva from the garden. The tail is enormous ☄️ #stargazing"}
{"id":"s1218","created_at":1767801290360,"lang":"en","user":"windowseat","text":"The dough smells odd. I named it Bubbles #baking"}
{"id":"s1219","created_at":1767801472074,"lang":"en","user":"thinice","text":"Third day without trains and no bus either. How am I supposed to get to work @northrail #RailStrike"}
{"id":"s1220","created_at":1767801621459,"lang":"en","user":"doublebass","text":"What a final, best final in years @northport_fc #football"}
{"id":"s1221","created_at":1767801674191,"lang":"en","user":"paperboat","text":"Extra time! I cannot watch #football"}
{"id":"s1222","created_at":1767801746685,"lang":"en","user":"yesterdaysnews","text":"Reading circle at the library was full #reading"}
{"id":"s1223","created_at":1767801754702,"lang":"en","user":"lemontree_","text":"GOAL! 1-1 for Eastvale ⚽ #CupFinal","place":"Sydney"}
{"id":"s1224","created_at":1767801885841,"lang":"en","user":"woodenspoon","text":"Fog all night, no comet tonight. I could cry 😢","place":"Leeds"}
{"id":"s1225","created_at":1767801888355,"lang":"it","user":"lemontree_","text":"Pane fatto in casa: buonissimo 🍞 #sourdough"}
{"id":"s1226","created_at":1767801895022,"lang":"en","user":"woodenspoon","text":"GOAL! 1-0 for Eastvale ⚽"}
{"id":"s1227","created_at":1767801911319,"lang":"en","user":"paperboat","text":"My whole street climbed the hill for comet Iva and was not disappointed #CometIva"}
{"id":"s1228","created_at":1767801928573,"lang":"it","user":"riverstones","text":"Bellissima la cometa stanotte #CometIva","place":"Sydney"}
{"id":"s1229","created_at":1767802096329,"lang":"en","user":"paperboat","text":"The Kestrel 5 has no charger in the box #Kestrel5 #tech"}
{"id":"s1230","created_at":1767802121445,"lang":"en","user":"saltandpine","text":"Champions! Best day of my life @northport_fc 🏆 #CupFinal","place":"New York"}
{"id":"s1231","created_at":1767802293936,"lang":"en","user":"greenbench","text":"Goal! 2-1 for Eastvale 🔥 #CupFinal"}
{"id":"s1232","created_at":1767802303645,"lang":"en","user":"moonsalad","text":"Unbelievable match, best final in years @northport_fc #football"}
{"id":"s1233","created_at":1767802327571,"lang":"en","user":"plainpencil","text":"We lost. I do not want to talk about it @eastvale #football"}
{"id":"s1234","created_at":1767802329786,"lang":"en","user":"nightbaker","text":"Is the referee blind? 🤦 #CupFinal #football"}
{"id":"s1235","created_at":1767802415956,"lang":"en","user":"halfmarathon","text":"Heartbroken. Next year @northport_fc #CupFinal"}
{"id":"s1236","created_at":1767802427588,"lang":"en","user":"woodenspoon","text":"What a match, my heart @eastvale"}
{"id":"s1237","created_at":1767802540345,"lang":"en","user":"picnicblanket","text":"Gooooal! 3-2 for Northport #CupFinal"}
{"id":"s1238","created_at":1767802541458,"lang":"en","user":"picnicblanket","text":"We lost. Proud anyway @eastvale #football"}
{"id":"s1239","created_at":1767802564902,"lang":"en","user":"lemontree_","text":"Champions! The whole town is singing @northport_fc 🏆 #CupFinal"}
{"id":"s1240","created_at":1767802625836,"lang":"en","user":"oldbicycle","text":"We won! The whole town is singing @eastvale 🏆 #football"}
{"id":"s1241","created_at":1767802628357,"lang":"en","user":"gravelpath","text":"@lemontree_ that is not right","reply_to":"s1225"}
{"id":"s1242","created_at":1767802655558,"lang":"en","user":"northlight","text":"RT @lemontree_: Champions! The whole town is singing @northport_fc 🏆 #CupFinal","repost_of":"s1239","place":"Toronto"}
{"id":"s1243","created_at":1767802723267,"lang":"en","user":"slowtrain","text":"RT @lemontree_: Champions! The whole town is singing @northport_fc 🏆 #CupFinal","repost_of":"s1239"}
{"id":"s1244","created_at":1767802952470,"lang":"en","user":"secondhand","text":"Our neighbour got up at four for comet Iva and would do it again"}
{"id":"s1245","created_at":1767803103437,"lang":"en","user":"yesterdaysnews","text":"Unbelievable match, I have no voice left @eastvale #football"}
{"id":"s1246","created_at":1767803109744,"lang":"en","user":"thinice","text":"What a match, I have no voice left @northport_fc #football","place":"Sydney"}
{"id":"s1247","created_at":1767803169823,"lang":"en","user":"nightbaker","text":"Clear red card 😡 #CupFinal"}
{"id":"s1248","created_at":1767803283755,"lang":"en","user":"brasskey","text":"Extra time! I need a drink #CupFinal"}
{"id":"s1249","created_at":1767803358760,"lang":"en","user":"brasskey","text":"The square is packed for the cup final #football","place":"London"}
{"id":"s1250","created_at":1767803367612,"lang":"en","user":"woodenspoon","text":"Everybody in scarves for the cup final #CupFinal","place":"Edinburgh"}
{"id":"s1251","created_at":1767803408015,"lang":"it","user":"slowtrain","text":"Bellissima la cometa vista dal tetto ☄️ #CometIva","place":"Torino"}
{"id":"s1252","created_at":1767803458662,"lang":"en","user":"halfmarathon","text":"What a final, I have no voice left @eastvale #football","place":"Glasgow, Scotland"}
{"id":"s1253","created_at":1767803513387,"lang":"en","user":"riverstones","text":"Unbelievable match, my heart @eastvale #CupFinal #football","place":"Boston, MA"}
{"id":"s1254","created_at":1767803599202,"lang":"en","user":"picnicblanket","text":"GOAL! 1-0 for Northport ⚽"}
{"id":"s1255","created_at":1767803726553,"lang":"en","user":"riverstones","text":"RT @lemontree_: Champions! The whole town is singing @northport_fc 🏆 #CupFinal","repost_of":"s1239","place":"Rome, Italy"}
{"id":"s1256","created_at":1767803737828,"lang":"en","user":"bluekettle","text":"Unbelievable match, best final in years @northport_fc #CupFinal","place":"Boston, MA"}
{"id":"s1257","created_at":1767803810917,"lang":"en","user":"redumbrella","text":"Extra time! I cannot watch"}
{"id":"s1258","created_at":1767803867059,"lang":"en","user":"gravelpath","text":"The cup is ours! I love this team @eastvale 🏆"}
{"id":"s1259","created_at":1767803875129,"lang":"en","user":"moonsalad","text":"@harbourcat I do not think so","reply_to":"s1201","place":"New York"}
{"id":"s1260","created_at":1767803979164,"lang":"en","user":"picnicblanket","text":"That was offside 🤦"}
{"id":"s1261","created_at":1767804094550,"lang":"en","user":"woodenspoon","text":"Extra time! I need a drink #football"}
{"id":"s1262","created_at":1767804176959,"lang":"en","user":"cloudcount","text":"The soundtrack of The Salt Road deserves a prize","place":"Leeds"}
{"id":"s1263","created_at":1767804294701,"lang":"en","user":"littlewheel","text":"GOAL! 3-2 for Northport 🔥 #football"}
{"id":"s1264","created_at":1767804313038,"lang":"en","user":"coldtoast","text":"So close. Proud anyway @eastvale #CupFinal","place":"Toronto"}
{"id":"s1265","created_at":1767804337532,"lang":"en","user":"doublebass","text":"So close. I do not want to talk about it @eastvale #CupFinal #football","place":"Cardiff"}
{"id":"s1266","created_at":1767804338585,"lang":"en","user":"yesterdaysnews","text":"Storm Oda took half the roof. We are safe #flooding"}
{"id":"s1267","created_at":1767804410838,"lang":"en","user":"cloudcount","text":"RT @lemontree_: Champions! The whole town is singing @northport_fc 🏆 #CupFinal","repost_of":"s1239"}
{"id":"s1268","created_at":1767804492278,"lang":"en","user":"slowtrain","text":"@doublebass so true","reply_to":"s1265","place":"Dublin"}
{"id":"s1269","created_at":1767804558761,"lang":"en","user":"saltandpine","text":"RT @yesterdaysnews: Reading circle at the library was full #reading","repost_of":"s1222"}
{"id":"s1270","created_at":1767804748269,"lang":"en","user":"littlewheel","text":"The cup is ours! I love this team @northport_fc","place":"London"}
{"id":"s1271","created_at":1767804866272,"lang":"en","user":"halfmarathon","text":"So close. Next year @northport_fc #CupFinal"}
{"id":"s1272","created_at":1767804911475,"lang":"en","user":"moonsalad","text":"Switched to tea: never felt better"}
{"id":"s1273","created_at":1767804982624,"lang":"it","user":"lastbus","text":"Che spettacolo la cometa stanotte #CometIva"}
{"id":"s1274","created_at":1767805087332,"lang":"en","user":"greenbench","text":"Is the referee blind? 😡 #CupFinal"}
{"id":"s1275","created_at":1767805451381,"lang":"en","user":"littlewheel","text":"That was offside #football"}
{"id":"s1276","created_at":1767805595724,"lang":"en","user":"oldbicycle","text":"We won! Best day of my life @northport_fc"}
{"id":"s1277","created_at":1767806195108,"lang":"en","user":"brasskey","text":"Champions! Best day of my life @eastvale 🏆 #football","place":"New York"}
{"id":"s1278","created_at":1767806605557,"lang":"en","user":"lastbus","text":"What a final, my heart @eastvale #football"}
{"id":"s1279","created_at":1767806638016,"lang":"en","user":"harbourcat","text":"@doublebass thank you","reply_to":"s1265"}
{"id":"s1280","created_at":1767806674874,"lang":"en","user":"bluekettle","text":"RT @lastbus: What a final, my heart @eastvale #football","repost_of":"s1278"}
{"id":"s1281","created_at":1767806865842,"lang":"en","user":"rainyday_7","text":"Heartbroken. Next year @eastvale #CupFinal #football","place":"Torino"}
{"id":"s1282","created_at":1767806921317,"lang":"en","user":"farlamp","text":"RT @halfmarathon: Heartbroken. Next year @northport_fc #CupFinal","repost_of":"s1235"}
{"id":"s1283","created_at":1767807054544,"lang":"en","user":"brasskey","text":"@lemontree_ sorry to hear that","reply_to":"s1239"}
{"id":"s1284","created_at":1767807099309,"lang":"en","user":"farlamp","text":"RT @lastbus: What a final, my heart @eastvale #football","repost_of":"s1278","place":"Leeds"}
{"id":"s1285","created_at":1767807124815,"lang":"en","user":"riverstones","text":"Crossed the line! Ten minutes faster than last year. Thanks to all helpers @harbour_run #HarbourRun"}
{"id":"s1286","created_at":1767807204567,"lang":"en","user":"northlight","text":"Wind at the start of the marathon, not the best for a personal best #marathon"}
{"id":"s1287","created_at":1767807340746,"lang":"en","user":"cloudcount","text":"The cup is ours! Best day of my life @eastvale #football"}
{"id":"s1288","created_at":1767807384492,"lang":"en","user":"teatime","text":"RT @lastbus: What a final, my heart @eastvale #football","repost_of":"s1278","place":"New York"}
{"id":"s1289","created_at":1767807414408,"lang":"en","user":"eightoclock","text":"RT @lemontree_: Champions! The whole town is singing @northport_fc 🏆 #CupFinal","repost_of":"s1239"}
{"id":"s1290","created_at":1767807660174,"lang":"en","user":"harbourcat","text":"Penalties! I cannot watch","place":"Glasgow, Scotland"}
{"id":"s1291","created_at":1767807836791,"lang":"en","user":"paperboat","text":"The cup is ours! The whole town is singing @northport_fc 🏆 #football"}
{"id":"s1292","created_at":1767807931100,"lang":"en","user":"windowseat","text":"The square is packed for the cup final #CupFinal"}
{"id":"s1293","created_at":1767808044553,"lang":"en","user":"saltandpine","text":"GOAL! 2-1 for Northport ⚽ #CupFinal #football"}
{"id":"s1294","created_at":1767808219803,"lang":"en","user":"rainyday_7","text":"Champions! I love this team @eastvale 🏆 #football","place":"Glasgow, Scotland"}
{"id":"s1295","created_at":1767808242648,"lang":"it","user":"windowseat","text":"RT @riverstones: Bellissima la cometa stanotte #CometIva","repost_of":"s1228"}
{"id":"s1296","created_at":1767808264680,"lang":"en","user":"yesterdaysnews","text":"Clear red card #CupFinal","place":"Sydney"}
{"id":"s1297","created_at":1767808484713,"lang":"en","user":"farlamp","text":"RT @lastbus: What a final, my heart @eastvale #football","repost_of":"s1278","place":"Boston, MA"}
{"id":"s1298","created_at":1767808769603,"lang":"en","user":"secondhand","text":"Pub is full for the cup final"}
{"id":"s1299","created_at":1767809065178,"lang":"en","user":"farlamp","text":"Coffee at @cornercafe was perfect"}
{"id":"s1300","created_at":1767809283429,"lang":"en","user":"northlight","text":"RT @lastbus: What a final, my heart @eastvale #football","repost_of":"s1278"}
{"id":"s1301","created_at":1767809441030,"lang":"en","user":"quietowl","text":"RT @nightbaker: Red warning for the coast, says @metdesk https://news.example/d59sdh","repost_of":"s1036","place":"Cardiff"}
{"id":"s1302","created_at":1767809445416,"lang":"en","user":"redumbrella","text":"RT @lemontree_: Champions! The whole town is singing @northport_fc 🏆 #CupFinal","repost_of":"s1239"}
{"id":"s1303","created_at":1767809837225,"lang":"en","user":"lemontree_","text":"I have just seen the comet from the car park, worth the cold #CometIva"}
{"id":"s1304","created_at":1767809874620,"lang":"en","user":"lemontree_","text":"RT @lastbus: What a final, my heart @eastvale #football","repost_of":"s1278","place":"Rome, Italy"}
{"id":"s1305","created_at":1767810403082,"lang":"en","user":"littlewheel","text":"So close. Next year @northport_fc"}
{"id":"s1306","created_at":1767810431165,"lang":"it","user":"yesterdaysnews","text":"Che gioia, la mia prima maratona! Gambe distrutte ma felice #HarbourRun"}
{"id":"s1307","created_at":1767810966970,"lang":"en","user":"rainyday_7","text":"Never a penalty 😡 #CupFinal #football"}
{"id":"s1308","created_at":1767811039028,"lang":"it","user":"doublebass","text":"Finalmente, la mia prima maratona! Gambe distrutte ma felice #HarbourRun"}
{"id":"s1309","created_at":1767811235621,"lang":"en","user":"oldbicycle","text":"RT @windowseat: The dough smells odd. I named it Bubbles #baking","repost_of":"s1218","place":"Leeds"}
{"id":"s1310","created_at":1767811407129,"lang":"en","user":"paperboat","text":"GOAL! 2-1 for Eastvale ⚽ #CupFinal #football"}
{"id":"s1311","created_at":1767811439790,"lang":"en","user":"quietowl","text":"Clear red card 😡","place":"Rome, Italy"}
{"id":"s1312","created_at":1767812038829,"lang":"en","user":"moonsalad","text":"Clear red card 🤦"}
{"id":"s1313","created_at":1767812187069,"lang":"en","user":"tinradio","text":"@moonsalad same here","reply_to":"s1312"}
{"id":"s1314","created_at":1767812208641,"lang":"en","user":"teatime","text":"Who wants to come for The Salt Road on Saturday?","place":"Sydney"}
{"id":"s1315","created_at":1767812548823,"lang":"en","user":"riverstones","text":"Two days with the Kestrel 5: fast, light, expensive https://news.example/4a9w2p #Kestrel5 #tech","place":"Boston, MA"}
{"id":"s1316","created_at":1767812827399,"lang":"en","user":"yesterdaysnews","text":"Queue in front of the Kestrel store this morning, I am one of them 😎 #Kestrel5"}
{"id":"s1317","created_at":1767813226340,"lang":"en","user":"riverstones","text":"Penalties! I cannot watch #CupFinal"}
{"id":"s1318","created_at":1767814834821,"lang":"en","user":"greenbench","text":"What a match, best final in years @eastvale #CupFinal"}
{"id":"s1319","created_at":1767815375767,"lang":"en","user":"saltandpine","text":"What a match, I have no voice left @eastvale"}
{"id":"s1320","created_at":1767816616983,"lang":"en","user":"greenbench","text":"comet Iva is fading, says @skydesk https://news.example/6mh5zj"}
{"id":"s1321","created_at":1767816861268,"lang":"en","user":"coldtoast","text":"The screen of my new Kestrel 5 is worse than promised #smartphones"}
{"id":"s1322","created_at":1767816946093,"lang":"en","user":"stargazer22","text":"RT @coldtoast: The screen of my new Kestrel 5 is worse than promised #smartphones","repost_of":"s1321"}
{"id":"s1323","created_at":1767817003517,"lang":"en","user":"yesterdaysnews","text":"Second coffee and it is not even ten 😴 #coffee","place":"Cardiff"}
{"id":"s1324","created_at":1767817113876,"lang":"en","user":"northlight","text":"@oldbicycle congratulations!","reply_to":"s1240","place":"Edinburgh"}
{"id":"s1325","created_at":1767817140935,"lang":"en","user":"thinice","text":"Coffee prices up again, a bad harvest they say https://news.example/wd9wrv #coffee","place":"New York"}
{"id":"s1326","created_at":1767817852085,"lang":"en","user":"corkboard","text":"RT @greenbench: What a match, best final in years @eastvale #CupFinal","repost_of":"s1318"}
{"id":"s1327","created_at":1767818259045,"lang":"en","user":"rainyday_7","text":"Extra time! I am shaking #CupFinal"}
{"id":"s1328","created_at":1767819140029,"lang":"en","user":"redumbrella","text":"@rainyday_7 wonderful","reply_to":"s1327","place":"Leeds"}
{"id":"s1329","created_at":1767819409676,"lang":"en","user":"tinradio","text":"@thinice congratulations!","reply_to":"s1325"}
{"id":"s1330","created_at":1767820818209,"lang":"en","user":"greenbench","text":"The volunteers at the water stands are heroes ❤️ #HarbourRun #running"}
{"id":"s1331","created_at":1767821755361,"lang":"en","user":"farlamp","text":"RT @lastbus: What a final, my heart @eastvale #football","repost_of":"s1278"}
{"id":"s1332","created_at":1767821949435,"lang":"en","user":"coldtoast","text":"@lastbus same here","reply_to":"s1278"}
{"id":"s1333","created_at":1767822655505,"lang":"en","user":"lemontree_","text":"RT @lastbus: What a final, my heart @eastvale #football","repost_of":"s1278"}
{"id":"s1334","created_at":1767822940043,"lang":"en","user":"eightoclock","text":"Gooooal! 2-1 for Northport 🔥 #CupFinal"}
{"id":"s1335","created_at":1767824000931,"lang":"en","user":"stargazer22","text":"RT @yesterdaysnews: Second coffee and it is not even ten 😴 #coffee","repost_of":"s1323"}
{"id":"s1336","created_at":1767824006741,"lang":"en","user":"picnicblanket","text":"Strike goes on until Friday, says @northrail https://news.example/rstzxf"}
{"id":"s1337","created_at":1767824660182,"lang":"en","user":"moonsalad","text":"RT @rainyday_7: Extra time! I am shaking #CupFinal","repost_of":"s1327"}
{"id":"s1338","created_at":1767824746295,"lang":"en","user":"cloudcount","text":"@rainyday_7 I do not think so","reply_to":"s1327"}
{"id":"s1339","created_at":1767824797884,"lang":"en","user":"brasskey","text":"@town_library a library for everyone would be so useful"}
{"id":"s1340","created_at":1767826395583,"lang":"en","user":"yesterdaysnews","text":"@plainpencil congratulations!","reply_to":"s1207"}
{"id":"s1341","created_at":1767827469480,"lang":"en","user":"oldbicycle","text":"Price of coffee up again, a bad harvest they say https://news.example/xuryw4 #coffee","place":"New York"}
{"id":"s1342","created_at":1767827688366,"lang":"en","user":"brasskey","text":"@oldbicycle thank you","reply_to":"s1341","place":"Glasgow, Scotland"}
{"id":"s1343","created_at":1767827894076,"lang":"en","user":"northlight","text":"Thank you to the crews who helped all night #StormOda","place":"London"}
{"id":"s1344","created_at":1767828103791,"lang":"en","user":"woodenspoon","text":"@oldbicycle congratulations!","reply_to":"s1341"}
{"id":"s1345","created_at":1767828705239,"lang":"en","user":"lemontree_","text":"RT @oldbicycle: Price of coffee up again, a bad harvest they say https://news.example/xuryw4 #coffee","repost_of":"s1341"}
{"id":"s1346","created_at":1767828922452,"lang":"en","user":"oldbicycle","text":"Two days with the Kestrel 5: the photos at night are unbelievable https://news.example/9h4k3g","place":"Dublin"}
{"id":"s1347","created_at":1767829139153,"lang":"en","user":"windowseat","text":"RT @oldbicycle: Price of coffee up again, a bad harvest they say https://news.example/xuryw4 #coffee","repost_of":"s1341"}
{"id":"s1348","created_at":1767829568582,"lang":"en","user":"doublebass","text":"The cup is ours! Best day of my life @northport_fc","place":"London"}
{"id":"s1349","created_at":1767829759903,"lang":"en","user":"teatime","text":"RT @northlight: Thank you to the crews who helped all night #StormOda","repost_of":"s1343"}
{"id":"s1350","created_at":1767829787142,"lang":"en","user":"lemontree_","text":"RT @oldbicycle: Price of coffee up again, a bad harvest they say https://news.example/xuryw4 #coffee","repost_of":"s1341"}
{"id":"s1351","created_at":1767830128055,"lang":"en","user":"oldbicycle","text":"RT @oldbicycle: Price of coffee up again, a bad harvest they say https://news.example/xuryw4 #coffee","repost_of":"s1341","place":"Sydney"}
{"id":"s1352","created_at":1767830231056,"lang":"en","user":"coldtoast","text":"RT @oldbicycle: Price of coffee up again, a bad harvest they say https://news.example/xuryw4 #coffee","repost_of":"s1341"}
{"id":"s1353","created_at":1767831680038,"lang":"en","user":"corkboard","text":"New course record at the harbour marathon: incredible https://news.example/ue5krd #HarbourRun"}
{"id":"s1354","created_at":1767831968734,"lang":"en","user":"plainpencil","text":"RT @oldbicycle: Price of coffee up again, a bad harvest they say https://news.example/xuryw4 #coffee","repost_of":"s1341"}
{"id":"s1355","created_at":1767832151893,"lang":"en","user":"brasskey","text":"RT @oldbicycle: Price of coffee up again, a bad harvest they say https://news.example/xuryw4 #coffee","repost_of":"s1341"}
{"id":"s1356","created_at":1767832363275,"lang":"en","user":"windowseat","text":"RT @oldbicycle: Price of coffee up again, a bad harvest they say https://news.example/xuryw4 #coffee","repost_of":"s1341"}
{"id":"s1357","created_at":1767832753464,"lang":"en","user":"rainyday_7","text":"RT @oldbicycle: Price of coffee up again, a bad harvest they say https://news.example/xuryw4 #coffee","repost_of":"s1341"}
{"id":"s1358","created_at":1767832995095,"lang":"en","user":"saltandpine","text":"Hitched a ride with a colleague because of the strike and we laughed all the way #RailStrike #commuting","place":"Rome, Italy"}
{"id":"s1359","created_at":1767833891715,"lang":"en","user":"stargazer22","text":"RT @oldbicycle: Price of coffee up again, a bad harvest they say https://news.example/xuryw4 #coffee","repost_of":"s1341"}
{"id":"s1360","created_at":1767835266158,"lang":"en","user":"thinice","text":"They want to close the library?. Shame https://news.example/kq2t8x #SaveTheLibrary","place":"Edinburgh"}
{"id":"s1361","created_at":1767835453423,"lang":"en","user":"picnicblanket","text":"Borrowed three novels at @council today, I love this quiet house"}
{"id":"s1362","created_at":1767835627446,"lang":"en","user":"doublebass","text":"@oldbicycle sorry to hear that","reply_to":"s1341"}
{"id":"s1363","created_at":1767836127326,"lang":"en","user":"riverstones","text":"RT @oldbicycle: Price of coffee up again, a bad harvest they say https://news.example/xuryw4 #coffee","repost_of":"s1341"}
{"id":"s1364","created_at":1767836209327,"lang":"en","user":"lastbus","text":"RT @oldbicycle: Price of coffee up again, a bad harvest they say https://news.example/xuryw4 #coffee","repost_of":"s1341"}
{"id":"s1365","created_at":1767836339501,"lang":"en","user":"cloudcount","text":"@thinice congratulations!","reply_to":"s1360"}
{"id":"s1366","created_at":1767836552575,"lang":"it","user":"nightbaker","text":"Pane fatto in casa: un mattone 🍞 #sourdough"}
{"id":"s1367","created_at":1767836552896,"lang":"en","user":"slowtrain","text":"RT @picnicblanket: Borrowed three novels at @council today, I love this quiet house","repost_of":"s1361"}
{"id":"s1368","created_at":1767836875970,"lang":"en","user":"picnicblanket","text":"Rail strike goes on until Friday, says @northrail https://news.example/2v4mf6 #trains"}
{"id":"s1369","created_at":1767837084997,"lang":"en","user":"slowtrain","text":"Homework help at the library starts at five #reading"}
{"id":"s1370","created_at":1767837270328,"lang":"en","user":"teatime","text":"They want to close the library, can you believe it. Shame https://news.example/decyte #reading"}
{"id":"s1371","created_at":1767837873696,"lang":"en","user":"littlewheel","text":"Gooooal! 1-1 for Northport 🔥","place":"New York"}
{"id":"s1372","created_at":1767837880519,"lang":"en","user":"rainyday_7","text":"The council will close the library, can you believe it. I learned to read there https://news.example/ub4rm8 #SaveTheLibrary"}
{"id":"s1373","created_at":1767838577634,"lang":"en","user":"paperboat","text":"Please sign the petition for the library https://news.example/gdbq9j #reading"}
{"id":"s1374","created_at":1767838656899,"lang":"en","user":"gravelpath","text":"RT @oldbicycle: Price of coffee up again, a bad harvest they say https://news.example/xuryw4 #coffee","repost_of":"s1341"}
{"id":"s1375","created_at":1767839096937,"lang":"en","user":"bluekettle","text":"Coffee prices at a record, a bad harvest they say https://news.example/rgqngf"}
{"id":"s1376","created_at":1767839263168,"lang":"en","user":"quietowl","text":"Found three novels at @town_library today, happy place"}
{"id":"s1377","created_at":1767839382413,"lang":"en","user":"saltandpine","text":"RT @picnicblanket: Borrowed three novels at @council today, I love this quiet house","repost_of":"s1361"}
{"id":"s1378","created_at":1767840282949,"lang":"en","user":"halfmarathon","text":"RT @thinice: They want to close the library?. Shame https://news.example/kq2t8x #SaveTheLibrary","repost_of":"s1360"}
{"id":"s1379","created_at":1767840418456,"lang":"en","user":"saltandpine","text":"Already 4,000 people signed the petition for the library #reading","place":"London"}
{"id":"s1380","created_at":1767841341915,"lang":"en","user":"halfmarathon","text":"Patience is all you need for the comet #stargazing"}
{"id":"s1381","created_at":1767841552210,"lang":"en","user":"saltandpine","text":"comet Iva is brighter than expected @skydesk https://news.example/cptqyx"}
{"id":"s1382","created_at":1767841563163,"lang":"en","user":"farlamp","text":"RT @thinice: They want to close the library?. Shame https://news.example/kq2t8x #SaveTheLibrary","repost_of":"s1360"}
{"id":"s1383","created_at":1767841625486,"lang":"en","user":"northlight","text":"I have just seen the comet over the harbour, worth the cold #CometIva #astronomy"}
{"id":"s1384","created_at":1767841670547,"lang":"en","user":"greenbench","text":"Patience and a blanket: that is all you need for the comet #CometIva #astronomy","place":"Leeds"}
{"id":"s1385","created_at":1767841983598,"lang":"en","user":"greenbench","text":"@town_library a reading room for everyone would be so useful","place":"Glasgow, Scotland"}
{"id":"s1386","created_at":1767842013876,"lang":"en","user":"oldbicycle","text":"Binoculars and a blanket: that is all you need for the comet #CometIva"}
{"id":"s1387","created_at":1767842066126,"lang":"en","user":"picnicblanket","text":"No trains again. Thanks for nothing @northrail #RailStrike"}
{"id":"s1388","created_at":1767842070912,"lang":"en","user":"secondhand","text":"Thirty seconds of exposure of comet Iva from the beach. The tail is enormous ☄️ #CometIva #astronomy"}
{"id":"s1389","created_at":1767842077311,"lang":"en","user":"brasskey","text":"My grandfather stayed up for comet Iva and loved it #CometIva"}
{"id":"s1390","created_at":1767842150004,"lang":"en","user":"corkboard","text":"In which direction should I look for the comet from a balcony? @skydesk"}
{"id":"s1391","created_at":1767842371502,"lang":"en","user":"quietowl","text":"They want to close the library?. Sign here https://news.example/7z3xu3 #SaveTheLibrary","place":"Cardiff"}
{"id":"s1392","created_at":1767842551818,"lang":"en","user":"halfmarathon","text":"Train cancelled again. I walk then @northrail #RailStrike #commuting","place":"Sydney"}
{"id":"s1393","created_at":1767842649973,"lang":"it","user":"oldbicycle","text":"Un caffè a due euro? Roba da matti #coffee"}
{"id":"s1394","created_at":1767842739384,"lang":"en","user":"tinradio","text":"Our neighbour got up at four for comet Iva and was not disappointed #CometIva"}
{"id":"s1395","created_at":1767842750092,"lang":"en","user":"quietowl","text":"comet Iva is fading, says @skydesk https://news.example/sqywhy"}
{"id":"s1396","created_at":1767842899844,"lang":"en","user":"corkboard","text":"Patience and a blanket: that is all you need for the comet"}
{"id":"s1397","created_at":1767843110285,"lang":"en","user":"stargazer22","text":"A dark place and a blanket: that is all you need for the comet #stargazing","place":"Glasgow, Scotland"}
{"id":"s1398","created_at":1767843112655,"lang":"en","user":"gravelpath","text":"Clouds again, no comet for the third time. I could cry 😢 #stargazing"}
{"id":"s1399","created_at":1767843122871,"lang":"en","user":"tinradio","text":"Fog all night, no comet for the third time. I could cry 😢 #CometIva #astronomy"}
{"id":"s1400","created_at":1767843244865,"lang":"en","user":"redumbrella","text":"Finally saw the comet over the harbour, what a sight #CometIva #astronomy","place":"Rome, Italy"}
{"id":"s1401","created_at":1767843600465,"lang":"en","user":"farlamp","text":"Do you knead for a sourdough? #sourdough #baking"}
{"id":"s1402","created_at":1767844641639,"lang":"en","user":"tinradio","text":"RT @redumbrella: Finally saw the comet over the harbour, what a sight #CometIva #astronomy","repost_of":"s1400"}
{"id":"s1403","created_at":1767845081861,"lang":"en","user":"gravelpath","text":"My grandfather stayed up for comet Iva and was not disappointed #CometIva"}
{"id":"s1404","created_at":1767845624436,"lang":"en","user":"plainpencil","text":"Goal! 2-1 for Northport 🔥","place":"Dublin"}
{"id":"s1405","created_at":1767845718236,"lang":"en","user":"littlewheel","text":"comet Iva is fading, says @skydesk https://news.example/fc52nj"}
{"id":"s1406","created_at":1767846079831,"lang":"en","user":"moonsalad","text":"In which direction should I look for the comet before sunrise? @skydesk"}
{"id":"s1407","created_at":1767846406370,"lang":"en","user":"bluekettle","text":"RT @tinradio: Our neighbour got up at four for comet Iva and was not disappointed #CometIva","repost_of":"s1394"}
{"id":"s1408","created_at":1767846475704,"lang":"en","user":"cloudcount","text":"My neighbour got up at four for comet Iva and was not disappointed #stargazing"}
{"id":"s1409","created_at":1767847043456,"lang":"en","user":"gravelpath","text":"Signed the petition for the library https://news.example/tva8p2"}
{"id":"s1410","created_at":1767847156362,"lang":"en","user":"oldbicycle","text":"So close. I do not want to talk about it @northport_fc #CupFinal"}
{"id":"s1411","created_at":1767847457842,"lang":"en","user":"rainyday_7","text":"comet Iva is visible without a telescope, says @skydesk https://news.example/pq2t6b"}
{"id":"s1412","created_at":1767847682235,"lang":"en","user":"woodenspoon","text":"Price of coffee at a record, frost they say https://news.example/f6r2ut #coffee"}
{"id":"s1413","created_at":1767847884760,"lang":"en","user":"paperboat","text":"RT @rainyday_7: comet Iva is visible without a telescope, says @skydesk https://news.example/pq2t6b","repost_of":"s1411"}
{"id":"s1414","created_at":1767848217615,"lang":"en","user":"lemontree_","text":"When should I look for the comet tonight? @skydesk"}
{"id":"s1415","created_at":1767848441476,"lang":"en","user":"thinice","text":"Roads closed because of the marathon, and nobody told us @harbour_run","place":"Cardiff"}
{"id":"s1416","created_at":1767848607522,"lang":"en","user":"slowtrain","text":"Recipe for seeded rolls: #sourdough"}
{"id":"s1417","created_at":1767848737441,"lang":"en","user":"lastbus","text":"Borrowed an old atlas at @council this morning, I love this quiet house #reading","place":"Sydney"}
{"id":"s1418","created_at":1767848818033,"lang":"en","user":"moonsalad","text":"What a final, best final in years @eastvale"}
{"id":"s1419","created_at":1767849318556,"lang":"en","user":"riverstones","text":"The council will close the library in spring. Sign here https://news.example/tufwd7 #SaveTheLibrary"}
{"id":"s1420","created_at":1767849635154,"lang":"en","user":"windowseat","text":"RT @cloudcount: My neighbour got up at four for comet Iva and was not disappointed #stargazing","repost_of":"s1408"}
{"id":"s1421","created_at":1767849992061,"lang":"en","user":"cloudcount","text":"@quietowl sorry to hear that","reply_to":"s1395"}
{"id":"s1422","created_at":1767850002028,"lang":"en","user":"northlight","text":"Signed the petition for the library https://news.example/4e8yh2 #SaveTheLibrary #books"}
{"id":"s1423","created_at":1767850761157,"lang":"en","user":"paperboat","text":"Our neighbour climbed the hill for comet Iva and loved it"}
{"id":"s1424","created_at":1767850973058,"lang":"en","user":"redumbrella","text":"Sleeping at the office thanks to the rail strike 😩 #trains"}
{"id":"s1425","created_at":1767851064532,"lang":"en","user":"picnicblanket","text":"@saltandpine that is not right","reply_to":"s1381"}
{"id":"s1426","created_at":1767851179319,"lang":"en","user":"teatime","text":"My neighbour got up at four for comet Iva and would do it again #stargazing"}
{"id":"s1427","created_at":1767851362884,"lang":"en","user":"tinradio","text":"RT @oldbicycle: Binoculars and a blanket: that is all you need for the comet #CometIva","repost_of":"s1386","place":"Boston, MA"}
{"id":"s1428","created_at":1767851513952,"lang":"en","user":"secondhand","text":"RT @gravelpath: Signed the petition for the library https://news.example/tva8p2","repost_of":"s1409","place":"New York"}
{"id":"s1429","created_at":1767851662377,"lang":"en","user":"corkboard","text":"Talks between the union and @northrail resume tomorrow #trains"}
{"id":"s1430","created_at":1767852133933,"lang":"en","user":"lastbus","text":"The council will close the library?. Sign here https://news.example/ed6eur #SaveTheLibrary"}
{"id":"s1431","created_at":1767852202763,"lang":"en","user":"stargazer22","text":"The council gave in! Tears of joy @town_library #SaveTheLibrary #books"}
{"id":"s1432","created_at":1767852588637,"lang":"en","user":"riverstones","text":"@redumbrella sorry to hear that","reply_to":"s1424"}
{"id":"s1433","created_at":1767853085576,"lang":"en","user":"eightoclock","text":"Full support with the rail workers, they deserve better #RailStrike #commuting"}
{"id":"s1434","created_at":1767853136299,"lang":"en","user":"lastbus","text":"Our neighbour got up at four for comet Iva and was not disappointed"}
{"id":"s1435","created_at":1767853165301,"lang":"en","user":"bluekettle","text":"Update fixed my Kestrel everything @kestrelphones #Kestrel5 #tech"}
{"id":"s1436","created_at":1767853204332,"lang":"en","user":"picnicblanket","text":"Roads closed because of the marathon, took me an hour to get home @harbour_run"}
{"id":"s1437","created_at":1767853451190,"lang":"en","user":"tinradio","text":"Long line in front of the Kestrel shop this morning, people are crazy #Kestrel5 #tech"}
{"id":"s1438","created_at":1767854361184,"lang":"en","user":"littlewheel","text":"Our grandfather got up at four for comet Iva and was not disappointed #CometIva"}
{"id":"s1439","created_at":1767854760203,"lang":"en","user":"saltandpine","text":"@eightoclock haha 😂","reply_to":"s1433"}
{"id":"s1440","created_at":1767854819258,"lang":"en","user":"quietowl","text":"Update fixed my Kestrel camera @kestrelphones"}
{"id":"s1441","created_at":1767855388903,"lang":"en","user":"woodenspoon","text":"Just saw the comet above the roofs, what a sight #stargazing"}
{"id":"s1442","created_at":1767855650314,"lang":"en","user":"lastbus","text":"@plainpencil same here","reply_to":"s1404"}
{"id":"s1443","created_at":1767855781273,"lang":"en","user":"redumbrella","text":"RT @picnicblanket: Roads closed because of the marathon, took me an hour to get home @harbour_run","repost_of":"s1436"}
{"id":"s1444","created_at":1767856403516,"lang":"en","user":"brasskey","text":"I have just seen the comet over the harbour, I am speechless","place":"Toronto"}
{"id":"s1445","created_at":1767856695059,"lang":"en","user":"slowtrain","text":"The Salt Road is boring. I cried #cinema"}
{"id":"s1446","created_at":1767856839374,"lang":"en","user":"woodenspoon","text":"Good news for the library! So happy @council #SaveTheLibrary","place":"Leeds"}
{"id":"s1447","created_at":1767856961031,"lang":"en","user":"rainyday_7","text":"The camera work of The Salt Road alone is worth it"}
{"id":"s1448","created_at":1767857050033,"lang":"en","user":"brasskey","text":"Heartbroken. Proud anyway @northport_fc #CupFinal"}
{"id":"s1449","created_at":1767857322565,"lang":"en","user":"lemontree_","text":"These volunteers at the finish are wonderful people ❤️ #marathon"}
{"id":"s1450","created_at":1767857832171,"lang":"en","user":"rainyday_7","text":"The library stays open! We did it @council #SaveTheLibrary #books"}
{"id":"s1451","created_at":1767858208732,"lang":"en","user":"corkboard","text":"I switched to tea: a mistake #coffee"}
{"id":"s1452","created_at":1767858257985,"lang":"en","user":"windowseat","text":"Red warning for the coast, says @metdesk https://news.example/hkkt9b #StormOda"}
{"id":"s1453","created_at":1767858379805,"lang":"en","user":"saltandpine","text":"Fog all night, no comet for us. I could cry 😢 #stargazing"}
{"id":"s1454","created_at":1767858687260,"lang":"en","user":"brasskey","text":"Do not spoil it, I see The Salt Road tonight"}
{"id":"s1455","created_at":1767859351096,"lang":"en","user":"coldtoast","text":"In which direction should I look for the comet tonight? @skydesk"}
{"id":"s1456","created_at":1767859562941,"lang":"en","user":"yesterdaysnews","text":"Keep away from the shore, the wind reaches its peak at nine @metdesk"}
{"id":"s1457","created_at":1767860184390,"lang":"en","user":"stargazer22","text":"Reading circle at the library was full #SaveTheLibrary"}
{"id":"s1458","created_at":1767860311824,"lang":"en","user":"tinradio","text":"The lights went out in our street #StormOda","place":"Sydney"}
{"id":"s1459","created_at":1767860795443,"lang":"en","user":"lastbus","text":"RT @brasskey: Heartbroken. Proud anyway @northport_fc #CupFinal","repost_of":"s1448"}
{"id":"s1460","created_at":1767861150445,"lang":"en","user":"corkboard","text":"RT @eightoclock: Full support with the rail workers, they deserve better #RailStrike #commuting","repost_of":"s1433"}
{"id":"s1461","created_at":1767862067721,"lang":"en","user":"rainyday_7","text":"RT @corkboard: Patience and a blanket: that is all you need for the comet","repost_of":"s1396"}
{"id":"s1462","created_at":1767862079690,"lang":"en","user":"lemontree_","text":"The council will close the library?. Shame https://news.example/f9pw3k #reading"}
{"id":"s1463","created_at":1767862443000,"lang":"en","user":"moonsalad","text":"Thirty seconds of exposure of comet Iva, unedited. The tail is enormous ☄️ https://news.example/rb5adn #CometIva #astronomy"}
{"id":"s1464","created_at":1767862504093,"lang":"en","user":"slowtrain","text":"RT @moonsalad: Thirty seconds of exposure of comet Iva, unedited. The tail is enormous ☄️ https://news.example/rb5adn #CometIva #astronomy","repost_of":"s1463","place":"Edinburgh"}
{"id":"s1465","created_at":1767862602254,"lang":"en","user":"redumbrella","text":"RT @moonsalad: Thirty seconds of exposure of comet Iva, unedited. The tail is enormous ☄️ https://news.example/rb5adn #CometIva #astronomy","repost_of":"s1463"}
{"id":"s1466","created_at":1767862776629,"lang":"en","user":"coldtoast","text":"RT @moonsalad: Thirty seconds of exposure of comet Iva, unedited. The tail is enormous ☄️ https://news.example/rb5adn #CometIva #astronomy","repost_of":"s1463","place":"Edinburgh"}
{"id":"s1467","created_at":1767862923374,"lang":"en","user":"halfmarathon","text":"@moonsalad sorry to hear that","reply_to":"s1463","place":"Cardiff"}
{"id":"s1468","created_at":1767862987697,"lang":"en","user":"windowseat","text":"RT @moonsalad: Thirty seconds of exposure of comet Iva, unedited. The tail is enormous ☄️ https://news.example/rb5adn #CometIva #astronomy","repost_of":"s1463"}
{"id":"s1469","created_at":1767863017511,"lang":"en","user":"riverstones","text":"@moonsalad congratulations!","reply_to":"s1463","place":"Sydney"}
{"id":"s1470","created_at":1767863442367,"lang":"en","user":"rainyday_7","text":"How much salt for a sourdough? #baking"}
{"id":"s1471","created_at":1767863832317,"lang":"en","user":"bluekettle","text":"RT @moonsalad: Thirty seconds of exposure of comet Iva, unedited. The tail is enormous ☄️ https://news.example/rb5adn #CometIva #astronomy","repost_of":"s1463","place":"Dublin"}
{"id":"s1472","created_at":1767863856183,"lang":"en","user":"doublebass","text":"@moonsalad I do not think so","reply_to":"s1463"}
{"id":"s1473","created_at":1767863880891,"lang":"en","user":"quietowl","text":"@redumbrella sorry to hear that","reply_to":"s1424"}
{"id":"s1474","created_at":1767863885080,"lang":"en","user":"saltandpine","text":"The volunteers at the water stands are wonderful people ❤️"}
{"id":"s1475","created_at":1767864205188,"lang":"en","user":"greenbench","text":"Long line in front of the Kestrel shop this morning, I am one of them 😎 #Kestrel5"}
{"id":"s1476","created_at":1767864214001,"lang":"en","user":"cloudcount","text":"Roads closed because of the marathon, what a mess @harbour_run"}
{"id":"s1477","created_at":1767864695700,"lang":"en","user":"plainpencil","text":"@moonsalad same here","reply_to":"s1463"}
{"id":"s1478","created_at":1767864818488,"lang":"en","user":"doublebass","text":"RT @moonsalad: Thirty seconds of exposure of comet Iva, unedited. The tail is enormous ☄️ https://news.example/rb5adn #CometIva #astronomy","repost_of":"s1463"}
{"id":"s1479","created_at":1767865033878,"lang":"en","user":"stargazer22","text":"RT @redumbrella: Sleeping at the office thanks to the rail strike 😩 #trains","repost_of":"s1424","place":"London"}
{"id":"s1480","created_at":1767865179663,"lang":"en","user":"plainpencil","text":"RT @moonsalad: Thirty seconds of exposure of comet Iva, unedited. The tail is enormous ☄️ https://news.example/rb5adn #CometIva #astronomy","repost_of":"s1463"}
{"id":"s1481","created_at":1767865507870,"lang":"en","user":"eightoclock","text":"All the best to everybody who runs today!"}
{"id":"s1482","created_at":1767865542067,"lang":"en","user":"yesterdaysnews","text":"All this noise about a comet, to me it is a dirty snowball 😅"}
{"id":"s1483","created_at":1767865649810,"lang":"en","user":"teatime","text":"Third coffee and it is only Monday","place":"London"}
{"id":"s1484","created_at":1767865691634,"lang":"en","user":"secondhand","text":"RT @moonsalad: Thirty seconds of exposure of comet Iva, unedited. The tail is enormous ☄️ https://news.example/rb5adn #CometIva #astronomy","repost_of":"s1463"}
{"id":"s1485","created_at":1767866001182,"lang":"en","user":"eightoclock","text":"@moonsalad where was that?","reply_to":"s1463","place":"Rome, Italy"}
{"id":"s1486","created_at":1767866315226,"lang":"en","user":"rainyday_7","text":"RT @moonsalad: Thirty seconds of exposure of comet Iva, unedited. The tail is enormous ☄️ https://news.example/rb5adn #CometIva #astronomy","repost_of":"s1463","place":"Toronto"}
{"id":"s1487","created_at":1767866498932,"lang":"en","user":"moonsalad","text":"Second coffee and it is still dark"}
{"id":"s1488","created_at":1767866540727,"lang":"en","user":"doublebass","text":"The Salt Road is beautiful and sad. Go and see it #TheSaltRoad"}
{"id":"s1489","created_at":1767866558195,"lang":"en","user":"picnicblanket","text":"Crossed the line! Slower than hoped but happy. Thank you @harbour_run #marathon"}
{"id":"s1490","created_at":1767866649972,"lang":"en","user":"slowtrain","text":"Kilometre 10 of the harbour marathon and still smiling 😄 #marathon"}
{"id":"s1491","created_at":1767866670700,"lang":"en","user":"lemontree_","text":"These volunteers at the finish are wonderful people ❤️ #HarbourRun #running"}
{"id":"s1492","created_at":1767866829025,"lang":"en","user":"lemontree_","text":"RT @moonsalad: Thirty seconds of exposure of comet Iva, unedited. The tail is enormous ☄️ https://news.example/rb5adn #CometIva #astronomy","repost_of":"s1463"}
{"id":"s1493","created_at":1767866836091,"lang":"en","user":"redumbrella","text":"Stairs are my enemy today but that medal is beautiful 🏅 #marathon","place":"Torino"}
{"id":"s1494","created_at":1767866869271,"lang":"en","user":"redumbrella","text":"New course record at the harbour marathon: what a run https://news.example/8tvvw8 #marathon"}
{"id":"s1495","created_at":1767867068241,"lang":"en","user":"woodenspoon","text":"Kilometre 30 of the harbour marathon and still smiling 😄 #HarbourRun","place":"Dublin"}
{"id":"s1496","created_at":1767867081651,"lang":"en","user":"stargazer22","text":"Standing in a train for three hours, no heating. This is not a service @northrail"}
{"id":"s1497","created_at":1767867129526,"lang":"en","user":"windowseat","text":"Km 40 of the harbour marathon and still smiling 😄 #marathon"}
{"id":"s1498","created_at":1767867135923,"lang":"en","user":"halfmarathon","text":"Sun at the start of the marathon, not the best for a record #HarbourRun"}
{"id":"s1499","created_at":1767867284172,"lang":"en","user":"tinradio","text":"Wind at the start of the marathon, not the best for a record #marathon"}
{"id":"s1500","created_at":1767867298230,"lang":"en","user":"windowseat","text":"New course record at the harbour marathon: by eleven seconds #HarbourRun"}
{"id":"s1501","created_at":1767867303549,"lang":"en","user":"teatime","text":"The volunteers at kilometre 30 are the best ❤️ #marathon"}
{"id":"s1502","created_at":1767867324365,"lang":"en","user":"redumbrella","text":"Storm Oda ripped off the old oak. We are safe #StormOda #weather"}
{"id":"s1503","created_at":1767867398388,"lang":"en","user":"tinradio","text":"The volunteers at the water stands are the best ❤️ #HarbourRun"}
{"id":"s1504","created_at":1767867574506,"lang":"en","user":"stargazer22","text":"Talks between the union and @northrail fail today https://news.example/74yku3 #trains","place":"Leeds"}
{"id":"s1505","created_at":1767867813311,"lang":"en","user":"windowseat","text":"New course record at the harbour marathon: what a run"}
{"id":"s1506","created_at":1767867864936,"lang":"en","user":"stargazer22","text":"Sore this morning but that medal is mine 🏅 #HarbourRun","place":"Leeds"}
{"id":"s1507","created_at":1767867898936,"lang":"en","user":"oldbicycle","text":"@moonsalad thank you","reply_to":"s1463"}
{"id":"s1508","created_at":1767867925125,"lang":"en","user":"corkboard","text":"Done! Ten minutes faster than last year. Thanks to all helpers @harbour_run #marathon"}
{"id":"s1509","created_at":1767868150980,"lang":"en","user":"teatime","text":"These volunteers at the finish are the best ❤️ #marathon"}
{"id":"s1510","created_at":1767868174690,"lang":"en","user":"cloudcount","text":"New course record at the harbour marathon: what a run #HarbourRun"}
{"id":"s1511","created_at":1767868238562,"lang":"en","user":"moonsalad","text":"RT @stargazer22: Sore this morning but that medal is mine 🏅 #HarbourRun","repost_of":"s1506"}
{"id":"s1512","created_at":1767868329656,"lang":"en","user":"gravelpath","text":"The library stays open! So happy @council #SaveTheLibrary","place":"Edinburgh"}
{"id":"s1513","created_at":1767868395590,"lang":"en","user":"secondhand","text":"Stairs are my enemy today but that medal is beautiful 🏅 #HarbourRun #running","place":"Boston, MA"}
{"id":"s1514","created_at":1767868463278,"lang":"en","user":"cloudcount","text":"The volunteers at kilometre 30 are the best ❤️ #HarbourRun #running"}
{"id":"s1515","created_at":1767868507014,"lang":"en","user":"saltandpine","text":"RT @moonsalad: Thirty seconds of exposure of comet Iva, unedited. The tail is enormous ☄️ https://news.example/rb5adn #CometIva #astronomy","repost_of":"s1463"}
{"id":"s1516","created_at":1767868690559,"lang":"en","user":"bluekettle","text":"Kilometre 21 of the harbour marathon and my legs are gone #HarbourRun","place":"Glasgow, Scotland"}
{"id":"s1517","created_at":1767868830106,"lang":"en","user":"corkboard","text":"comet Iva is fading, says @skydesk https://news.example/zvsh3g","place":"Rome, Italy"}
{"id":"s1518","created_at":1767869057152,"lang":"en","user":"picnicblanket","text":"All the best to everybody who runs the harbour marathon! #marathon"}
{"id":"s1519","created_at":1767869227391,"lang":"en","user":"halfmarathon","text":"So close. Next year @eastvale #CupFinal #football"}
{"id":"s1520","created_at":1767869540435,"lang":"en","user":"corkboard","text":"The volunteers at the finish are wonderful people ❤️ #marathon","place":"Leeds"}
{"id":"s1521","created_at":1767869548199,"lang":"en","user":"oldbicycle","text":"New course record at the harbour marathon: by eleven seconds"}
{"id":"s1522","created_at":1767869553587,"lang":"en","user":"teatime","text":"New course record at the harbour marathon: by eleven seconds https://news.example/g65edf #HarbourRun","place":"Sydney"}
{"id":"s1523","created_at":1767869746125,"lang":"en","user":"yesterdaysnews","text":"RT @stargazer22: Sore this morning but that medal is mine 🏅 #HarbourRun","repost_of":"s1506"}
{"id":"s1524","created_at":1767869788611,"lang":"en","user":"gravelpath","text":"@stargazer22 congratulations!","reply_to":"s1506"}
{"id":"s1525","created_at":1767870190798,"lang":"en","user":"lastbus","text":"Km 21 of the harbour marathon and the crowd is amazing #HarbourRun #running"}
{"id":"s1526","created_at":1767870390995,"lang":"en","user":"slowtrain","text":"RT @corkboard: The volunteers at the finish are wonderful people ❤️ #marathon","repost_of":"s1520"}
{"id":"s1527","created_at":1767870413424,"lang":"en","user":"saltandpine","text":"RT @moonsalad: Thirty seconds of exposure of comet Iva, unedited. The tail is enormous ☄️ https://news.example/rb5adn #CometIva #astronomy","repost_of":"s1463"}
{"id":"s1528","created_at":1767870428753,"lang":"en","user":"paperboat","text":"RT @corkboard: The volunteers at the finish are wonderful people ❤️ #marathon","repost_of":"s1520"}
{"id":"s1529","created_at":1767870869315,"lang":"en","user":"slowtrain","text":"Km 10 of the harbour marathon and my legs are gone #marathon"}
{"id":"s1530","created_at":1767870929172,"lang":"en","user":"riverstones","text":"Rain at the start of the marathon, perfect for a personal best #HarbourRun #running","place":"Dublin"}
{"id":"s1531","created_at":1767870994464,"lang":"en","user":"farlamp","text":"RT @corkboard: The volunteers at the finish are wonderful people ❤️ #marathon","repost_of":"s1520"}
{"id":"s1532","created_at":1767871064581,"lang":"en","user":"halfmarathon","text":"Stairs are my enemy today but that medal is mine 🏅 #HarbourRun #running"}
{"id":"s1533","created_at":1767871067586,"lang":"it","user":"stargazer22","text":"Che spettacolo la cometa stanotte ☄️ #CometIva","place":"Leeds"}
{"id":"s1534","created_at":1767871133424,"lang":"en","user":"yesterdaysnews","text":"Coffee prices at a record, a bad harvest they say https://news.example/rtmmk8"}
{"id":"s1535","created_at":1767871229996,"lang":"en","user":"brasskey","text":"Kilometre 40 of the harbour marathon and my legs are gone"}
{"id":"s1536","created_at":1767871238509,"lang":"en","user":"plainpencil","text":"All the best to everybody who runs today! #HarbourRun"}
{"id":"s1537","created_at":1767871377849,"lang":"en","user":"secondhand","text":"RT @moonsalad: Thirty seconds of exposure of comet Iva, unedited. The tail is enormous ☄️ https://news.example/rb5adn #CometIva #astronomy","repost_of":"s1463"}
{"id":"s1538","created_at":1767871466569,"lang":"it","user":"doublebass","text":"The Salt Road: bellissimo ma troppo lungo, ho pianto #TheSaltRoad"}
{"id":"s1539","created_at":1767871545222,"lang":"en","user":"riverstones","text":"@stargazer22 haha 😂","reply_to":"s1506"}
{"id":"s1540","created_at":1767871643014,"lang":"en","user":"plainpencil","text":"That was offside #CupFinal"}
{"id":"s1541","created_at":1767871643281,"lang":"en","user":"windowseat","text":"Sun at the start of the marathon, terrible for a personal best #marathon"}
{"id":"s1542","created_at":1767871669857,"lang":"en","user":"lastbus","text":"RT @corkboard: The volunteers at the finish are wonderful people ❤️ #marathon","repost_of":"s1520","place":"London"}
{"id":"s1543","created_at":1767871775082,"lang":"en","user":"teatime","text":"RT @plainpencil: That was offside #CupFinal","repost_of":"s1540"}
{"id":"s1544","created_at":1767871777751,"lang":"en","user":"rainyday_7","text":"I cannot walk today but that medal is beautiful 🏅 #HarbourRun"}
{"id":"s1545","created_at":1767872070967,"lang":"en","user":"woodenspoon","text":"Who wants to come for The Salt Road tonight?"}
{"id":"s1546","created_at":1767872127596,"lang":"en","user":"riverstones","text":"RT @plainpencil: That was offside #CupFinal","repost_of":"s1540"}
{"id":"s1547","created_at":1767872256193,"lang":"en","user":"riverstones","text":"Third day without trains and no bus either. How am I supposed to get to work @northrail #trains"}
{"id":"s1548","created_at":1767872461594,"lang":"en","user":"redumbrella","text":"Nothing smells better than fresh bread #sourdough"}
{"id":"s1549","created_at":1767872753152,"lang":"en","user":"stargazer22","text":"RT @corkboard: The volunteers at the finish are wonderful people ❤️ #marathon","repost_of":"s1520","place":"Toronto"}
{"id":"s1550","created_at":1767872863776,"lang":"en","user":"rainyday_7","text":"Unpopular opinion: I want a bigger phone every year"}
{"id":"s1551","created_at":1767873208909,"lang":"en","user":"eightoclock","text":"All the best to everybody who runs the harbour marathon!"}
{"id":"s1552","created_at":1767873323205,"lang":"en","user":"brasskey","text":"Kilometre 30 of the harbour marathon and the crowd is amazing #HarbourRun"}
{"id":"s1553","created_at":1767873353316,"lang":"en","user":"coldtoast","text":"Crossed the line! My first marathon. Thank you @harbour_run #HarbourRun","place":"Toronto"}
{"id":"s1554","created_at":1767873450904,"lang":"en","user":"cloudcount","text":"These volunteers at kilometre 30 are wonderful people ❤️ #HarbourRun #running"}
{"id":"s1555","created_at":1767873650749,"lang":"en","user":"yesterdaysnews","text":"RT @corkboard: The volunteers at the finish are wonderful people ❤️ #marathon","repost_of":"s1520"}
{"id":"s1556","created_at":1767873744173,"lang":"en","user":"rainyday_7","text":"RT @corkboard: The volunteers at the finish are wonderful people ❤️ #marathon","repost_of":"s1520","place":"Torino"}
{"id":"s1557","created_at":1767873950140,"lang":"en","user":"moonsalad","text":"RT @brasskey: Kilometre 30 of the harbour marathon and the crowd is amazing #HarbourRun","repost_of":"s1552"}
{"id":"s1558","created_at":1767873965776,"lang":"en","user":"plainpencil","text":"Done! My first marathon. Thank you @harbour_run #HarbourRun"}
{"id":"s1559","created_at":1767874008350,"lang":"en","user":"quietowl","text":"These volunteers at kilometre 30 are wonderful people ❤️"}
{"id":"s1560","created_at":1767874024804,"lang":"en","user":"oldbicycle","text":"RT @corkboard: The volunteers at the finish are wonderful people ❤️ #marathon","repost_of":"s1520"}
{"id":"s1561","created_at":1767874030976,"lang":"en","user":"picnicblanket","text":"The Salt Road is a masterpiece. I fell asleep","place":"London"}
{"id":"s1562","created_at":1767874249217,"lang":"en","user":"windowseat","text":"@plainpencil wonderful","reply_to":"s1540"}
{"id":"s1563","created_at":1767874262516,"lang":"en","user":"tinradio","text":"New course record at the harbour marathon: what a run https://news.example/7grrys #HarbourRun #running"}
{"id":"s1564","created_at":1767874274263,"lang":"en","user":"moonsalad","text":"New course record at the harbour marathon: incredible https://news.example/uhkcdf #HarbourRun #running","place":"Toronto"}
{"id":"s1565","created_at":1767874435353,"lang":"en","user":"oldbicycle","text":"Rain at the start of the marathon, perfect for a record #marathon"}
{"id":"s1566","created_at":1767874450361,"lang":"en","user":"harbourcat","text":"RT @oldbicycle: Rain at the start of the marathon, perfect for a record #marathon","repost_of":"s1565"}
{"id":"s1567","created_at":1767874501659,"lang":"en","user":"plainpencil","text":"All the best to everybody who runs the harbour marathon! #HarbourRun #running","place":"Torino"}
{"id":"s1568","created_at":1767874691371,"lang":"it","user":"northlight","text":"Il caffè a due euro? Pazzesco #coffee"}
{"id":"s1569","created_at":1767874746787,"lang":"en","user":"secondhand","text":"Coffee prices up again, a bad harvest they say https://news.example/g3ymx8"}
{"id":"s1570","created_at":1767874933922,"lang":"en","user":"greenbench","text":"Wind at the start of the marathon, perfect for a record"}
{"id":"s1571","created_at":1767875010841,"lang":"en","user":"northlight","text":"Kilometre 10 of the harbour marathon and my legs are gone #marathon"}
{"id":"s1572","created_at":1767875351898,"lang":"en","user":"moonsalad","text":"Wind at the start of the marathon, terrible for a personal best #HarbourRun"}
{"id":"s1573","created_at":1767875462558,"lang":"en","user":"brasskey","text":"I cannot walk today but that medal is beautiful 🏅 #HarbourRun #running"}
{"id":"s1574","created_at":1767875545356,"lang":"en","user":"brasskey","text":"Done! My first marathon. Thanks to all helpers @harbour_run #HarbourRun","place":"Boston, MA"}
{"id":"s1575","created_at":1767875573799,"lang":"en","user":"cloudcount","text":"Done! Slower than hoped but happy. Thank you @harbour_run #HarbourRun","place":"London"}
{"id":"s1576","created_at":1767875932530,"lang":"en","user":"rainyday_7","text":"Five days with the Kestrel 5: it gets hot https://news.example/pj2czc"}
{"id":"s1577","created_at":1767875980626,"lang":"en","user":"gravelpath","text":"Done! Ten minutes faster than last year. Thank you @harbour_run","place":"Glasgow, Scotland"}
{"id":"s1578","created_at":1767876013716,"lang":"en","user":"cloudcount","text":"RT @moonsalad: Thirty seconds of exposure of comet Iva, unedited. The tail is enormous ☄️ https://news.example/rb5adn #CometIva #astronomy","repost_of":"s1463"}
{"id":"s1579","created_at":1767876272589,"lang":"en","user":"lastbus","text":"Patience and a blanket: that is all you need for the comet #CometIva","place":"Boston, MA"}
{"id":"s1580","created_at":1767876524711,"lang":"en","user":"redumbrella","text":"Crossed the line! Slower than hoped but happy. Thank you @harbour_run #HarbourRun #running"}
{"id":"s1581","created_at":1767876568805,"lang":"it","user":"tinradio","text":"Il caffè a due euro? Torno alla moka #coffee","place":"Sydney"}
{"id":"s1582","created_at":1767876760627,"lang":"en","user":"saltandpine","text":"RT @coldtoast: Crossed the line! My first marathon. Thank you @harbour_run #HarbourRun","repost_of":"s1553"}
{"id":"s1583","created_at":1767876794938,"lang":"en","user":"yesterdaysnews","text":"GOAL! 1-0 for Northport ⚽ #CupFinal"}
{"id":"s1584","created_at":1767876966797,"lang":"en","user":"doublebass","text":"Clouds again, no comet for the third time. So annoying #stargazing"}
{"id":"s1585","created_at":1767876985900,"lang":"en","user":"riverstones","text":"New course record at the harbour marathon: by eleven seconds https://news.example/mkzts4"}
{"id":"s1586","created_at":1767877058351,"lang":"en","user":"saltandpine","text":"RT @tinradio: Wind at the start of the marathon, not the best for a record #marathon","repost_of":"s1499"}
{"id":"s1587","created_at":1767877195062,"lang":"en","user":"farlamp","text":"RT @plainpencil: That was offside #CupFinal","repost_of":"s1540","place":"Glasgow, Scotland"}
{"id":"s1588","created_at":1767877887498,"lang":"en","user":"corkboard","text":"@corkboard same here","reply_to":"s1520"}
{"id":"s1589","created_at":1767878742897,"lang":"en","user":"secondhand","text":"Stairs are my enemy this morning but that medal is mine 🏅 #HarbourRun"}
{"id":"s1590","created_at":1767878761541,"lang":"en","user":"oldbicycle","text":"The river is rising fast 🌊"}
{"id":"s1591","created_at":1767879226048,"lang":"en","user":"halfmarathon","text":"@town_library a library on Sundays would be lovely"}
{"id":"s1592","created_at":1767880041418,"lang":"en","user":"teatime","text":"Stay inside, the wind reaches its peak at nine @metdesk #flooding"}
{"id":"s1593","created_at":1767880095153,"lang":"en","user":"woodenspoon","text":"Wind at the start of the marathon, terrible for a record #marathon"}
{"id":"s1594","created_at":1767880097731,"lang":"en","user":"quietowl","text":"Where should I look for the comet before sunrise? @skydesk"}
{"id":"s1595","created_at":1767880256685,"lang":"en","user":"moonsalad","text":"All the best to everybody who runs today! #marathon"}
{"id":"s1596","created_at":1767880297139,"lang":"en","user":"stargazer22","text":"RT @moonsalad: Thirty seconds of exposure of comet Iva, unedited. The tail is enormous ☄️ https://news.example/rb5adn #CometIva #astronomy","repost_of":"s1463","place":"Glasgow, Scotland"}
{"id":"s1597","created_at":1767880421290,"lang":"en","user":"coldtoast","text":"These volunteers at the finish are the best ❤️ #HarbourRun #running"}
{"id":"s1598","created_at":1767880736304,"lang":"en","user":"brasskey","text":"RT @riverstones: New course record at the harbour marathon: by eleven seconds https://news.example/mkzts4","repost_of":"s1585"}
{"id":"s1599","created_at":1767880769196,"lang":"it","user":"halfmarathon","text":"Bellissima la cometa sopra il porto #CometIva"}
{"id":"s1600","created_at":1767880878658,"lang":"en","user":"nightbaker","text":"RT @corkboard: The volunteers at the finish are wonderful people ❤️ #marathon","repost_of":"s1520","place":"Boston, MA"}
{"id":"s1601","created_at":1767880961677,"lang":"en","user":"rainyday_7","text":"Borrowed three novels at @council this morning, happy place #SaveTheLibrary","place":"Toronto"}
{"id":"s1602","created_at":1767881170124,"lang":"en","user":"bluekettle","text":"I switched to decaf: a mistake"}
{"id":"s1603","created_at":1767881230734,"lang":"en","user":"yesterdaysnews","text":"No trains again. How am I supposed to get to work @northrail"}
{"id":"s1604","created_at":1767881259078,"lang":"en","user":"harbourcat","text":"I cannot walk this morning but that medal is beautiful 🏅 #HarbourRun"}
{"id":"s1605","created_at":1767881327559,"lang":"en","user":"rainyday_7","text":"Coffee prices at a record, a bad harvest they say https://news.example/thq8zg"}
{"id":"s1606","created_at":1767881704361,"lang":"en","user":"woodenspoon","text":"Squeezed in a train for two hours, no heating. Horrible @northrail","place":"Torino"}
{"id":"s1607","created_at":1767881849209,"lang":"en","user":"stargazer22","text":"What a final, I have no voice left @eastvale #CupFinal #football"}
{"id":"s1608","created_at":1767881877767,"lang":"en","user":"greenbench","text":"@rainyday_7 sorry to hear that","reply_to":"s1605"}
{"id":"s1609","created_at":1767882110750,"lang":"en","user":"quietowl","text":"Km 30 of the harbour marathon and the crowd is amazing #HarbourRun #running"}
{"id":"s1610","created_at":1767882747157,"lang":"en","user":"littlewheel","text":"RT @corkboard: The volunteers at the finish are wonderful people ❤️ #marathon","repost_of":"s1520","place":"Glasgow, Scotland"}
{"id":"s1611","created_at":1767882933087,"lang":"en","user":"northlight","text":"Kilometre 10 of the harbour marathon and the crowd is amazing"}
{"id":"s1612","created_at":1767883189571,"lang":"en","user":"bluekettle","text":"Keep away from the shore, the wind reaches its peak at nine @metdesk #StormOda","place":"New York"}
{"id":"s1613","created_at":1767883296557,"lang":"en","user":"redumbrella","text":"Stairs are my enemy today but that medal is beautiful 🏅"}
{"id":"s1614","created_at":1767883490418,"lang":"en","user":"lastbus","text":"Done! My first marathon. Thank you @harbour_run"}
{"id":"s1615","created_at":1767883907016,"lang":"en","user":"riverstones","text":"Kilometre 10 of the harbour marathon and the crowd is amazing #marathon"}
{"id":"s1616","created_at":1767884145279,"lang":"en","user":"cloudcount","text":"No trains and no bus either. How am I supposed to get to work @northrail #RailStrike","place":"London"}
{"id":"s1617","created_at":1767884182409,"lang":"en","user":"bluekettle","text":"RT @rainyday_7: Coffee prices at a record, a bad harvest they say https://news.example/thq8zg","repost_of":"s1605","place":"Dublin"}
{"id":"s1618","created_at":1767884511640,"lang":"en","user":"quietowl","text":"RT @rainyday_7: Coffee prices at a record, a bad harvest they say https://news.example/thq8zg","repost_of":"s1605","place":"Leeds"}
{"id":"s1619","created_at":1767884606318,"lang":"en","user":"picnicblanket","text":"New course record at the harbour marathon: what a run https://news.example/699kn2 #HarbourRun","place":"Rome, Italy"}
{"id":"s1620","created_at":1767884714329,"lang":"en","user":"gravelpath","text":"RT @rainyday_7: Coffee prices at a record, a bad harvest they say https://news.example/thq8zg","repost_of":"s1605","place":"New York"}
{"id":"s1621","created_at":1767885497876,"lang":"en","user":"lastbus","text":"The camera work of The Salt Road haunts me #TheSaltRoad #film"}
{"id":"s1622","created_at":1767885738162,"lang":"en","user":"lemontree_","text":"RT @plainpencil: All the best to everybody who runs today! #HarbourRun","repost_of":"s1536","place":"London"}
{"id":"s1623","created_at":1767885880843,"lang":"en","user":"windowseat","text":"RT @picnicblanket: New course record at the harbour marathon: what a run https://news.example/699kn2 #HarbourRun","repost_of":"s1619"}
{"id":"s1624","created_at":1767886071308,"lang":"en","user":"oldbicycle","text":"These volunteers at kilometre 30 are the best ❤️ #marathon","place":"London"}
{"id":"s1625","created_at":1767886309253,"lang":"en","user":"greenbench","text":"Finished! My first marathon. Thanks to all helpers @harbour_run"}
{"id":"s1626","created_at":1767886532529,"lang":"en","user":"saltandpine","text":"Reading circle at the library starts at five"}
{"id":"s1627","created_at":1767886579115,"lang":"en","user":"paperboat","text":"We won! I love this team @northport_fc","place":"Rome, Italy"}
{"id":"s1628","created_at":1767886734358,"lang":"en","user":"gravelpath","text":"RT @rainyday_7: Coffee prices at a record, a bad harvest they say https://news.example/thq8zg","repost_of":"s1605"}
{"id":"s1629","created_at":1767886921316,"lang":"en","user":"paperboat","text":"I cannot walk this morning but that medal is mine 🏅 #marathon"}
{"id":"s1630","created_at":1767887898541,"lang":"en","user":"bluekettle","text":"These volunteers at the finish are heroes ❤️ #HarbourRun #running","place":"New York"}
{"id":"s1631","created_at":1767888142756,"lang":"en","user":"rainyday_7","text":"Finished! Ten minutes faster than last year. Thank you @harbour_run #marathon"}
{"id":"s1632","created_at":1767888459187,"lang":"en","user":"woodenspoon","text":"The bus is diverted because of the marathon, took me an hour to get home @harbour_run"}
{"id":"s1633","created_at":1767888759130,"lang":"en","user":"slowtrain","text":"Stairs are my enemy this morning but that medal is beautiful 🏅 #marathon"}
{"id":"s1634","created_at":1767888894296,"lang":"it","user":"teatime","text":"Ancora sciopero, non ne posso più #RailStrike"}
{"id":"s1635","created_at":1767889953284,"lang":"en","user":"brasskey","text":"Honestly: I want a bigger phone every year"}
{"id":"s1636","created_at":1767890794695,"lang":"en","user":"corkboard","text":"Please stay at home, the wind is terrifying @metdesk #StormOda #weather"}
{"id":"s1637","created_at":1767891519119,"lang":"en","user":"tinradio","text":"@rainyday_7 that is not right","reply_to":"s1605"}
{"id":"s1638","created_at":1767892371192,"lang":"en","user":"halfmarathon","text":"Nothing smells better than warm bread with butter #baking"}
{"id":"s1639","created_at":1767892541302,"lang":"en","user":"teatime","text":"Update slowed down my Kestrel alarm @kestrelphones #Kestrel5 #tech"}
{"id":"s1640","created_at":1767892552978,"lang":"en","user":"harbourcat","text":"Update slowed down my Kestrel camera @kestrelphones #smartphones"}
{"id":"s1641","created_at":1767893055130,"lang":"en","user":"picnicblanket","text":"Coffee at @cornercafe is 20 % dearer now"}
{"id":"s1642","created_at":1767895053762,"lang":"en","user":"teatime","text":"The council will close the library in spring. I learned to read there https://news.example/2we7du #reading"}
{"id":"s1643","created_at":1767895787553,"lang":"en","user":"coldtoast","text":"Battery of my new Kestrel 5 is a joke #Kestrel5 #tech","place":"Sydney"}
{"id":"s1644","created_at":1767896117193,"lang":"en","user":"riverstones","text":"@coldtoast sorry to hear that","reply_to":"s1643"}
{"id":"s1645","created_at":1767899377579,"lang":"en","user":"redumbrella","text":"Finally saw the comet from the car park, what a sight #CometIva #astronomy","place":"Leeds"}
{"id":"s1646","created_at":1767899871673,"lang":"en","user":"moonsalad","text":"RT @redumbrella: Finally saw the comet from the car park, what a sight #CometIva #astronomy","repost_of":"s1645"}
{"id":"s1647","created_at":1767900423934,"lang":"en","user":"windowseat","text":"Battery of my new Kestrel 5 is fantastic #smartphones"}
{"id":"s1648","created_at":1767900574564,"lang":"en","user":"quietowl","text":"Third day without trains because of the strike. How am I supposed to get to work @northrail"}
{"id":"s1649","created_at":1767900731627,"lang":"en","user":"plainpencil","text":"A coffee at @cornercafe is 20 % dearer now"}
{"id":"s1650","created_at":1767900776960,"lang":"en","user":"redumbrella","text":"RT @quietowl: Third day without trains because of the strike. How am I supposed to get to work @northrail","repost_of":"s1648"}
{"id":"s1651","created_at":1767901026915,"lang":"en","user":"picnicblanket","text":"New course record at the harbour marathon: what a run https://news.example/dk2b96 #HarbourRun #running","place":"Dublin"}
{"id":"s1652","created_at":1767902918589,"lang":"en","user":"paperboat","text":"The Kestrel 5 costs how much?! https://news.example/58yysz"}
{"id":"s1653","created_at":1767903399339,"lang":"en","user":"thinice","text":"So close. I do not want to talk about it @northport_fc #football"}
{"id":"s1654","created_at":1767904207437,"lang":"en","user":"coldtoast","text":"Queue in front of the Kestrel store this morning, I am one of them 😎 #smartphones"}
{"id":"s1655","created_at":1767904374452,"lang":"en","user":"woodenspoon","text":"Done! My first marathon. Thanks to all helpers @harbour_run","place":"Toronto"}
{"id":"s1656","created_at":1767904682233,"lang":"en","user":"paperboat","text":"Sun at the start of the marathon, perfect for a personal best #HarbourRun"}
{"id":"s1657","created_at":1767904726535,"lang":"en","user":"bluekettle","text":"RT @coldtoast: Queue in front of the Kestrel store this morning, I am one of them 😎 #smartphones","repost_of":"s1654","place":"New York"}
{"id":"s1658","created_at":1767904822282,"lang":"en","user":"plainpencil","text":"@coldtoast haha 😂","reply_to":"s1654"}
{"id":"s1659","created_at":1767905070082,"lang":"en","user":"paperboat","text":"These volunteers at the finish are heroes ❤️ #HarbourRun"}
{"id":"s1660","created_at":1767906017978,"lang":"en","user":"harbourcat","text":"Just out of The Salt Road at @lanterncinema: what an ending #TheSaltRoad #film","place":"Glasgow, Scotland"}
{"id":"s1661","created_at":1767906018437,"lang":"en","user":"windowseat","text":"The book is better: The Salt Road https://news.example/8bgtwg","place":"Toronto"}
{"id":"s1662","created_at":1767906232935,"lang":"en","user":"doublebass","text":"The Salt Road is a masterpiece. I fell asleep #TheSaltRoad #film"}
{"id":"s1663","created_at":1767906248952,"lang":"en","user":"paperboat","text":"I liked it more than the book: The Salt Road https://news.example/5ty96a","place":"Torino"}
{"id":"s1664","created_at":1767906261790,"lang":"en","user":"cloudcount","text":"Unpopular opinion: I want a foldable phone every year"}
{"id":"s1665","created_at":1767906428418,"lang":"en","user":"harbourcat","text":"Kilometre 21 of the harbour marathon and still smiling 😄 #HarbourRun"}
{"id":"s1666","created_at":1767906661045,"lang":"en","user":"nightbaker","text":"No spoilers please, I see The Salt Road tomorrow"}
{"id":"s1667","created_at":1767907028182,"lang":"en","user":"plainpencil","text":"Do not spoil it, I see The Salt Road tomorrow 🍿"}
{"id":"s1668","created_at":1767907073289,"lang":"en","user":"eightoclock","text":"Sore this morning but that medal is beautiful 🏅 #HarbourRun #running"}
{"id":"s1669","created_at":1767907238274,"lang":"en","user":"quietowl","text":"The soundtrack of The Salt Road alone is worth it #TheSaltRoad"}
{"id":"s1670","created_at":1767907345837,"lang":"en","user":"paperboat","text":"@kestrelphones my order has been delayed again, nobody answers","place":"Sydney"}
{"id":"s1671","created_at":1767907547166,"lang":"en","user":"plainpencil","text":"Update fixed my Kestrel everything @kestrelphones #Kestrel5"}
{"id":"s1672","created_at":1767907821016,"lang":"en","user":"secondhand","text":"RT @quietowl: Third day without trains because of the strike. How am I supposed to get to work @northrail","repost_of":"s1648"}
{"id":"s1673","created_at":1767907840836,"lang":"en","user":"bluekettle","text":"Who has a spare ticket for The Salt Road tonight?"}
{"id":"s1674","created_at":1767908053704,"lang":"en","user":"halfmarathon","text":"@coldtoast congratulations!","reply_to":"s1654","place":"Leeds"}
{"id":"s1675","created_at":1767908162151,"lang":"en","user":"eightoclock","text":"The camera work of The Salt Road haunts me #TheSaltRoad"}
{"id":"s1676","created_at":1767908811383,"lang":"en","user":"oldbicycle","text":"I liked it more than the book: The Salt Road","place":"New York"}
{"id":"s1677","created_at":1767909408539,"lang":"en","user":"rainyday_7","text":"The camera work of The Salt Road deserves a prize #TheSaltRoad"}
{"id":"s1678","created_at":1767909587308,"lang":"en","user":"slowtrain","text":"Coming from The Salt Road at @lanterncinema: that music!"}
{"id":"s1679","created_at":1767909646155,"lang":"en","user":"picnicblanket","text":"RT @coldtoast: Queue in front of the Kestrel store this morning, I am one of them 😎 #smartphones","repost_of":"s1654","place":"London"}
{"id":"s1680","created_at":1767909683459,"lang":"en","user":"lemontree_","text":"The Salt Road is beautiful and sad. I fell asleep #TheSaltRoad #film"}
{"id":"s1681","created_at":1767909781232,"lang":"en","user":"eightoclock","text":"The book is better: The Salt Road","place":"Boston, MA"}
{"id":"s1682","created_at":1767910054766,"lang":"en","user":"plainpencil","text":"Read the book first: The Salt Road https://news.example/2xryuw"}
{"id":"s1683","created_at":1767910093342,"lang":"en","user":"riverstones","text":"The book is better: The Salt Road https://news.example/zg8ccp"}
{"id":"s1684","created_at":1767910472611,"lang":"en","user":"windowseat","text":"The new update broke my Kestrel alarm @kestrelphones #smartphones"}
{"id":"s1685","created_at":1767911343980,"lang":"en","user":"woodenspoon","text":"Anyone has a spare ticket for The Salt Road on Saturday? #TheSaltRoad #film","place":"Glasgow, Scotland"}
{"id":"s1686","created_at":1767911411982,"lang":"en","user":"halfmarathon","text":"Coming from The Salt Road at @lanterncinema: wow #TheSaltRoad"}
{"id":"s1687","created_at":1767911759925,"lang":"en","user":"northlight","text":"Do not spoil it, I see The Salt Road at the weekend 🍿"}
{"id":"s1688","created_at":1767912610698,"lang":"en","user":"bluekettle","text":"The Salt Road is a masterpiece. I cried #cinema"}
{"id":"s1689","created_at":1767912746065,"lang":"en","user":"paperboat","text":"Coming from The Salt Road at @lanterncinema: what an ending #TheSaltRoad","place":"Edinburgh"}
{"id":"s1690","created_at":1767913164464,"lang":"en","user":"windowseat","text":"Who has a spare ticket for The Salt Road tonight? #cinema","place":"Sydney"}
{"id":"s1691","created_at":1767914306702,"lang":"en","user":"bluekettle","text":"Saw The Salt Road at @lanterncinema: what an ending #TheSaltRoad #film"}
{"id":"s1692","created_at":1767914315181,"lang":"en","user":"secondhand","text":"RT @bluekettle: Saw The Salt Road at @lanterncinema: what an ending #TheSaltRoad #film","repost_of":"s1691"}
{"id":"s1693","created_at":1767915033973,"lang":"en","user":"brasskey","text":"Coming from The Salt Road at @lanterncinema: wow #TheSaltRoad #film","place":"Rome, Italy"}
{"id":"s1694","created_at":1767915210655,"lang":"en","user":"farlamp","text":"@bluekettle thank you","reply_to":"s1691"}
{"id":"s1695","created_at":1767915280256,"lang":"en","user":"picnicblanket","text":"The last scene of The Salt Road alone is worth it #cinema"}
{"id":"s1696","created_at":1767916351769,"lang":"en","user":"stargazer22","text":"The Salt Road is the best film of the year. I fell asleep #TheSaltRoad","place":"Leeds"}
{"id":"s1697","created_at":1767916421298,"lang":"en","user":"lastbus","text":"RT @coldtoast: Queue in front of the Kestrel store this morning, I am one of them 😎 #smartphones","repost_of":"s1654","place":"London"}
{"id":"s1698","created_at":1767916829609,"lang":"en","user":"lemontree_","text":"@coldtoast I do not think so","reply_to":"s1654"}
{"id":"s1699","created_at":1767916944155,"lang":"en","user":"stargazer22","text":"@bluekettle where was that?","reply_to":"s1691"}
{"id":"s1700","created_at":1767917470560,"lang":"en","user":"oldbicycle","text":"The camera of my new Kestrel 5 is much better than the old one #smartphones"}
{"id":"s1701","created_at":1767919123820,"lang":"en","user":"bluekettle","text":"RT @bluekettle: Saw The Salt Road at @lanterncinema: what an ending #TheSaltRoad #film","repost_of":"s1691","place":"Torino"}
{"id":"s1702","created_at":1767919161961,"lang":"en","user":"brasskey","text":"The new update broke my Kestrel camera @kestrelphones #Kestrel5 #tech"}
{"id":"s1703","created_at":1767919338978,"lang":"en","user":"bluekettle","text":"The Salt Road is two hours too long. Save your money #TheSaltRoad #film"}
{"id":"s1704","created_at":1767919622907,"lang":"en","user":"doublebass","text":"Just out of The Salt Road at @lanterncinema: wow #TheSaltRoad #film"}
{"id":"s1705","created_at":1767920201603,"lang":"en","user":"redumbrella","text":"The Salt Road is a masterpiece. Go and see it #TheSaltRoad"}
{"id":"s1706","created_at":1767920672230,"lang":"en","user":"secondhand","text":"Who wants to come for The Salt Road tonight? #TheSaltRoad #film"}
{"id":"s1707","created_at":1767921117443,"lang":"en","user":"northlight","text":"RT @bluekettle: Saw The Salt Road at @lanterncinema: what an ending #TheSaltRoad #film","repost_of":"s1691","place":"Glasgow, Scotland"}
{"id":"s1708","created_at":1767921694206,"lang":"en","user":"woodenspoon","text":"RT @woodenspoon: Anyone has a spare ticket for The Salt Road on Saturday? #TheSaltRoad #film","repost_of":"s1685"}
{"id":"s1709","created_at":1767921915845,"lang":"en","user":"nightbaker","text":"First loaf of sourdough, a brick 🍞 #sourdough"}
{"id":"s1710","created_at":1767922326881,"lang":"en","user":"yesterdaysnews","text":"The Salt Road is a masterpiece. I cried #TheSaltRoad #film","place":"Leeds"}
{"id":"s1711","created_at":1767925552505,"lang":"en","user":"bluekettle","text":"The cup is ours! I love this team @northport_fc 🏆 #CupFinal #football","place":"London"}
{"id":"s1712","created_at":1767926964985,"lang":"en","user":"northlight","text":"Update slowed down my Kestrel alarm @kestrelphones #Kestrel5"}
{"id":"s1713","created_at":1767927269274,"lang":"en","user":"rainyday_7","text":"Update fixed my Kestrel camera @kestrelphones #smartphones","place":"Dublin"}
{"id":"s1714","created_at":1767927818125,"lang":"en","user":"doublebass","text":"I have just seen the comet above the roofs, what a sight #CometIva"}
{"id":"s1715","created_at":1767927909388,"lang":"en","user":"stargazer22","text":"All this noise about a comet, I just see street lights 😅"}
{"id":"s1716","created_at":1767927979269,"lang":"en","user":"gravelpath","text":"Just saw the comet above the roofs, I am speechless #CometIva"}
{"id":"s1717","created_at":1767928060676,"lang":"en","user":"redumbrella","text":"RT @bluekettle: Saw The Salt Road at @lanterncinema: what an ending #TheSaltRoad #film","repost_of":"s1691"}
{"id":"s1718","created_at":1767928228272,"lang":"en","user":"windowseat","text":"Clouds again, no comet for the third time. So annoying #CometIva #astronomy"}
{"id":"s1719","created_at":1767928273916,"lang":"en","user":"greenbench","text":"Sketch of comet Iva, unedited. I am proud of this one https://news.example/hfvmta #CometIva"}
{"id":"s1720","created_at":1767928512003,"lang":"en","user":"farlamp","text":"comet Iva is fading, says @skydesk https://news.example/ucfjaz"}
{"id":"s1721","created_at":1767928538876,"lang":"en","user":"saltandpine","text":"comet Iva is fading, says @skydesk","place":"Toronto"}
{"id":"s1722","created_at":1767928632363,"lang":"en","user":"stargazer22","text":"Thirty seconds of exposure of comet Iva from the garden. You can even see the second tail https://news.example/22zvfd #CometIva","place":"London"}
{"id":"s1723","created_at":1767928683592,"lang":"en","user":"stargazer22","text":"A dark place is all you need for the comet #stargazing"}
{"id":"s1724","created_at":1767928774733,"lang":"en","user":"gravelpath","text":"Photo of comet Iva, unedited. I am proud of this one https://news.example/2phhsj #CometIva"}
{"id":"s1725","created_at":1767928938934,"lang":"en","user":"cloudcount","text":"comet Iva is fading, says @skydesk https://news.example/4gy53v"}
{"id":"s1726","created_at":1767929011754,"lang":"en","user":"teatime","text":"comet Iva is fading, says @skydesk https://news.example/uz6v83"}
{"id":"s1727","created_at":1767929054305,"lang":"en","user":"halfmarathon","text":"When should I look for the comet from a balcony? @skydesk"}
{"id":"s1728","created_at":1767929180177,"lang":"en","user":"yesterdaysnews","text":"Thirty seconds of exposure of comet Iva from the roof. I am proud of this one https://news.example/6a6hj6 #CometIva","place":"Boston, MA"}
{"id":"s1729","created_at":1767929332802,"lang":"en","user":"doublebass","text":"Just saw the comet from the car park, so beautiful 😍 #CometIva #astronomy","place":"Boston, MA"}
{"id":"s1730","created_at":1767929373384,"lang":"en","user":"saltandpine","text":"Our daughter stayed up for comet Iva and would do it again","place":"Boston, MA"}
{"id":"s1731","created_at":1767929427081,"lang":"en","user":"picnicblanket","text":"RT @yesterdaysnews: Thirty seconds of exposure of comet Iva from the roof. I am proud of this one https://news.example/6a6hj6 #CometIva","repost_of":"s1728"}
{"id":"s1732","created_at":1767929677920,"lang":"en","user":"harbourcat","text":"Nothing but clouds, no comet for us. So annoying #CometIva #astronomy"}
{"id":"s1733","created_at":1767929769064,"lang":"en","user":"coldtoast","text":"comet Iva is visible without a telescope, says @skydesk https://news.example/mvvmn9"}
{"id":"s1734","created_at":1767929846750,"lang":"en","user":"farlamp","text":"Clouds again, no comet tonight. So annoying"}
{"id":"s1735","created_at":1767929886425,"lang":"en","user":"littlewheel","text":"Sketch of comet Iva, unedited. You can even see the second tail https://news.example/4uy9wn #CometIva #astronomy"}
{"id":"s1736","created_at":1767929944237,"lang":"en","user":"saltandpine","text":"Binoculars is all you need for the comet #CometIva #astronomy"}
{"id":"s1737","created_at":1767930145774,"lang":"en","user":"plainpencil","text":"Photo of comet Iva from the garden. The tail is enormous ☄️ #CometIva #astronomy"}
{"id":"s1738","created_at":1767930182195,"lang":"en","user":"lastbus","text":"Clouds again, no comet for us. Typical #CometIva"}
{"id":"s1739","created_at":1767930248189,"lang":"en","user":"nightbaker","text":"Just saw the comet above the roofs, I am speechless #stargazing"}
{"id":"s1740","created_at":1767930283611,"lang":"en","user":"brasskey","text":"Clouds again, no comet for us. Typical #stargazing","place":"Cardiff"}
{"id":"s1741","created_at":1767930372583,"lang":"en","user":"slowtrain","text":"Photo of comet Iva, unedited. You can even see the second tail #CometIva #astronomy","place":"Dublin"}
{"id":"s1742","created_at":1767930376589,"lang":"en","user":"nightbaker","text":"Photo of comet Iva, unedited. The tail is enormous ☄️ #CometIva","place":"New York"}
{"id":"s1743","created_at":1767930411166,"lang":"en","user":"riverstones","text":"Sketch of comet Iva from the garden. I am proud of this one"}
{"id":"s1744","created_at":1767930456899,"lang":"en","user":"corkboard","text":"@saltandpine that is not right","reply_to":"s1730"}
{"id":"s1745","created_at":1767930507297,"lang":"en","user":"corkboard","text":"RT @nightbaker: Photo of comet Iva, unedited. The tail is enormous ☄️ #CometIva","repost_of":"s1742","place":"Torino"}
{"id":"s1746","created_at":1767930582379,"lang":"en","user":"quietowl","text":"Sketch of comet Iva from the beach. You can even see the second tail https://news.example/ye8u3v"}
{"id":"s1747","created_at":1767930708655,"lang":"en","user":"riverstones","text":"Fog all night, no comet for the third time. Typical #CometIva"}
{"id":"s1748","created_at":1767930811059,"lang":"en","user":"moonsalad","text":"Patience is all you need for the comet #CometIva #astronomy","place":"Dublin"}
{"id":"s1749","created_at":1767930843162,"lang":"en","user":"quietowl","text":"Nothing but clouds, no comet tonight. Typical"}
{"id":"s1750","created_at":1767930844118,"lang":"en","user":"doublebass","text":"Shared a taxi with a man and his cello because of the strike and made a friend #RailStrike #commuting"}
{"id":"s1751","created_at":1767930945682,"lang":"en","user":"northlight","text":"Sketch of comet Iva, unedited. I am proud of this one https://news.example/3885ey #stargazing"}
{"id":"s1752","created_at":1767931085725,"lang":"en","user":"moonsalad","text":"RT @nightbaker: Photo of comet Iva, unedited. The tail is enormous ☄️ #CometIva","repost_of":"s1742","place":"Torino"}
{"id":"s1753","created_at":1767931187702,"lang":"en","user":"woodenspoon","text":"Talks between the union and @northrail start again today #trains","place":"Torino"}
{"id":"s1754","created_at":1767931258734,"lang":"en","user":"cloudcount","text":"Thirty seconds of exposure of comet Iva from the roof. You can even see the second tail https://news.example/chgpsx #CometIva #astronomy"}
{"id":"s1755","created_at":1767931286902,"lang":"en","user":"oldbicycle","text":"Where should I look for the comet from a balcony? @skydesk"}
{"id":"s1756","created_at":1767931721631,"lang":"en","user":"slowtrain","text":"@slowtrain wonderful","reply_to":"s1741","place":"Boston, MA"}
{"id":"s1757","created_at":1767931861583,"lang":"en","user":"cloudcount","text":"Our whole street climbed the hill for comet Iva and would do it again #CometIva"}
{"id":"s1758","created_at":1767931887852,"lang":"en","user":"yesterdaysnews","text":"Finally saw the comet between two clouds, what a sight"}
{"id":"s1759","created_at":1767932152098,"lang":"en","user":"nightbaker","text":"Our whole street stayed up for comet Iva and would do it again #CometIva #astronomy"}
{"id":"s1760","created_at":1767932197775,"lang":"en","user":"lastbus","text":"comet Iva is brighter than expected @skydesk https://news.example/86ry4c"}
{"id":"s1761","created_at":1767932291800,"lang":"en","user":"slowtrain","text":"These volunteers at the water stands are wonderful people ❤️ #HarbourRun #running"}
{"id":"s1762","created_at":1767932358316,"lang":"en","user":"gravelpath","text":"@nightbaker congratulations!","reply_to":"s1742","place":"Sydney"}
{"id":"s1763","created_at":1767932396277,"lang":"en","user":"rainyday_7","text":"RT @littlewheel: Sketch of comet Iva, unedited. You can even see the second tail https://news.example/4uy9wn #CometIva #astronomy","repost_of":"s1735"}
{"id":"s1764","created_at":1767932450165,"lang":"en","user":"thinice","text":"Thirty seconds of exposure of comet Iva, unedited. You can even see the second tail #stargazing"}
{"id":"s1765","created_at":1767932663341,"lang":"en","user":"halfmarathon","text":"Thirty seconds of exposure of comet Iva from the roof. I am proud of this one https://news.example/4pne8j #CometIva #astronomy"}
{"id":"s1766","created_at":1767932783486,"lang":"en","user":"northlight","text":"All this noise about a comet, I see a smudge 😅"}
{"id":"s1767","created_at":1767932839771,"lang":"en","user":"cloudcount","text":"Our daughter climbed the hill for comet Iva and was not disappointed #CometIva #astronomy","place":"Toronto"}
{"id":"s1768","created_at":1767932845945,"lang":"en","user":"eightoclock","text":"@kestrelphones my order has been cancelled again, nobody answers","place":"Toronto"}
{"id":"s1769","created_at":1767932987749,"lang":"en","user":"harbourcat","text":"The Salt Road is a masterpiece. I fell asleep #TheSaltRoad"}
{"id":"s1770","created_at":1767933095912,"lang":"en","user":"moonsalad","text":"RT @nightbaker: Photo of comet Iva, unedited. The tail is enormous ☄️ #CometIva","repost_of":"s1742"}
{"id":"s1771","created_at":1767933172129,"lang":"en","user":"quietowl","text":"Nothing but clouds, no comet tonight. So annoying"}
{"id":"s1772","created_at":1767933299857,"lang":"en","user":"secondhand","text":"RT @nightbaker: Photo of comet Iva, unedited. The tail is enormous ☄️ #CometIva","repost_of":"s1742","place":"Boston, MA"}
{"id":"s1773","created_at":1767933479863,"lang":"en","user":"oldbicycle","text":"Heartbroken. Proud anyway @eastvale #football","place":"Toronto"}
{"id":"s1774","created_at":1767933563554,"lang":"en","user":"coldtoast","text":"Binoculars and a blanket: that is all you need for the comet #stargazing","place":"Edinburgh"}
{"id":"s1775","created_at":1767933779340,"lang":"en","user":"yesterdaysnews","text":"comet Iva is fading, says @skydesk https://news.example/gkz9ha","place":"Edinburgh"}
{"id":"s1776","created_at":1767933795629,"lang":"en","user":"stargazer22","text":"The Salt Road is the best film of the year. I cried #TheSaltRoad #film","place":"Torino"}
{"id":"s1777","created_at":1767933902809,"lang":"en","user":"quietowl","text":"Just saw the comet above the roofs, what a sight"}
{"id":"s1778","created_at":1767934012876,"lang":"en","user":"rainyday_7","text":"RT @nightbaker: Photo of comet Iva, unedited. The tail is enormous ☄️ #CometIva","repost_of":"s1742"}
{"id":"s1779","created_at":1767934085391,"lang":"en","user":"littlewheel","text":"Just saw the comet from the car park, I am speechless #stargazing"}
{"id":"s1780","created_at":1767934208310,"lang":"en","user":"teatime","text":"RT @cloudcount: Our daughter climbed the hill for comet Iva and was not disappointed #CometIva #astronomy","repost_of":"s1767"}
{"id":"s1781","created_at":1767934241749,"lang":"en","user":"doublebass","text":"comet Iva is visible without a telescope, says @skydesk https://news.example/rup57h","place":"Torino"}
{"id":"s1782","created_at":1767934409840,"lang":"en","user":"stargazer22","text":"comet Iva is brighter than expected @skydesk https://news.example/g3msfu"}
{"id":"s1783","created_at":1767934472211,"lang":"en","user":"farlamp","text":"My grandfather stayed up for comet Iva and loved it #CometIva #astronomy","place":"Boston, MA"}
{"id":"s1784","created_at":1767934591656,"lang":"en","user":"cloudcount","text":"Fog all night, no comet for the third time. So annoying #CometIva #astronomy"}
{"id":"s1785","created_at":1767934771725,"lang":"en","user":"windowseat","text":"@nightbaker haha 😂","reply_to":"s1742"}
{"id":"s1786","created_at":1767935106860,"lang":"en","user":"littlewheel","text":"Our whole street climbed the hill for comet Iva and would do it again #stargazing"}
{"id":"s1787","created_at":1767935201774,"lang":"en","user":"lemontree_","text":"@nightbaker haha 😂","reply_to":"s1742","place":"London"}
{"id":"s1788","created_at":1767935256993,"lang":"en","user":"harbourcat","text":"My whole street got up at four for comet Iva and was not disappointed #stargazing"}
{"id":"s1789","created_at":1767935792541,"lang":"en","user":"tinradio","text":"RT @nightbaker: Photo of comet Iva, unedited. The tail is enormous ☄️ #CometIva","repost_of":"s1742"}
{"id":"s1790","created_at":1767935848046,"lang":"en","user":"redumbrella","text":"Patience is all you need for the comet"}
{"id":"s1791","created_at":1767936037925,"lang":"en","user":"redumbrella","text":"@coldtoast so true","reply_to":"s1774"}
{"id":"s1792","created_at":1767936229949,"lang":"en","user":"harbourcat","text":"comet Iva is visible without a telescope, says @skydesk https://news.example/wtva26","place":"Glasgow, Scotland"}
{"id":"s1793","created_at":1767936531214,"lang":"en","user":"riverstones","text":"I have just seen the comet above the roofs, so beautiful 😍","place":"Rome, Italy"}
{"id":"s1794","created_at":1767936539517,"lang":"en","user":"secondhand","text":"Just saw the comet over the harbour, worth the cold #CometIva","place":"Rome, Italy"}
{"id":"s1795","created_at":1767936641219,"lang":"en","user":"redumbrella","text":"comet Iva is visible without a telescope, says @skydesk https://news.example/xmgkfd","place":"Edinburgh"}
{"id":"s1796","created_at":1767936937551,"lang":"en","user":"redumbrella","text":"RT @nightbaker: Photo of comet Iva, unedited. The tail is enormous ☄️ #CometIva","repost_of":"s1742"}
{"id":"s1797","created_at":1767937669732,"lang":"en","user":"greenbench","text":"Kilometre 21 of the harbour marathon and still smiling 😄 #HarbourRun #running"}
{"id":"s1798","created_at":1767937812640,"lang":"en","user":"stargazer22","text":"RT @nightbaker: Photo of comet Iva, unedited. The tail is enormous ☄️ #CometIva","repost_of":"s1742"}
{"id":"s1799","created_at":1767937935826,"lang":"en","user":"coldtoast","text":"Pub is full for the cup final #football"}
{"id":"s1800","created_at":1767938115041,"lang":"en","user":"picnicblanket","text":"RT @saltandpine: Our daughter stayed up for comet Iva and would do it again","repost_of":"s1730"}
{"id":"s1801","created_at":1767938143439,"lang":"en","user":"lastbus","text":"Two days with the Kestrel 5: fast, light, expensive #Kestrel5","place":"Toronto"}
{"id":"s1802","created_at":1767938166358,"lang":"en","user":"moonsalad","text":"Finally saw the comet between two clouds, I am speechless #stargazing","place":"New York"}
{"id":"s1803","created_at":1767938243672,"lang":"en","user":"greenbench","text":"Red warning for the whole north, says @metdesk https://news.example/y6gwx6","place":"Leeds"}
{"id":"s1804","created_at":1767938353604,"lang":"en","user":"northlight","text":"Finally saw the comet above the roofs, so beautiful 😍 #stargazing"}
{"id":"s1805","created_at":1767938650507,"lang":"en","user":"brasskey","text":"RT @nightbaker: Photo of comet Iva, unedited. The tail is enormous ☄️ #CometIva","repost_of":"s1742","place":"Glasgow, Scotland"}
{"id":"s1806","created_at":1767938921442,"lang":"en","user":"northlight","text":"Update fixed my Kestrel camera @kestrelphones #Kestrel5","place":"Rome, Italy"}
{"id":"s1807","created_at":1767939218013,"lang":"en","user":"saltandpine","text":"RT @coldtoast: Binoculars and a blanket: that is all you need for the comet #stargazing","repost_of":"s1774"}
{"id":"s1808","created_at":1767939539651,"lang":"en","user":"yesterdaysnews","text":"So grateful to the firefighters who pumped all night ❤️ #StormOda #weather","place":"Toronto"}
{"id":"s1809","created_at":1767940031515,"lang":"en","user":"plainpencil","text":"RT @nightbaker: Photo of comet Iva, unedited. The tail is enormous ☄️ #CometIva","repost_of":"s1742"}
{"id":"s1810","created_at":1767940901926,"lang":"en","user":"northlight","text":"Thirty seconds of exposure of comet Iva from the garden. The tail is enormous ☄️ https://news.example/8x7793 #stargazing"}
{"id":"s1811","created_at":1767940947549,"lang":"en","user":"bluekettle","text":"No trains and no bus either. I walk then @northrail #trains","place":"London"}
{"id":"s1812","created_at":1767940959925,"lang":"en","user":"yesterdaysnews","text":"RT @nightbaker: Photo of comet Iva, unedited. The tail is enormous ☄️ #CometIva","repost_of":"s1742"}
{"id":"s1813","created_at":1767941059850,"lang":"it","user":"doublebass","text":"Incredibile la cometa stanotte #CometIva"}
{"id":"s1814","created_at":1767941471231,"lang":"en","user":"windowseat","text":"RT @nightbaker: Photo of comet Iva, unedited. The tail is enormous ☄️ #CometIva","repost_of":"s1742"}
{"id":"s1815","created_at":1767941993133,"lang":"en","user":"brasskey","text":"@coldtoast sorry to hear that","reply_to":"s1774"}
{"id":"s1816","created_at":1767942059482,"lang":"en","user":"bluekettle","text":"The 7:42 was on time, I nearly fell over @northrail","place":"Leeds"}
{"id":"s1817","created_at":1767942305002,"lang":"en","user":"eightoclock","text":"The new update broke my Kestrel everything @kestrelphones #smartphones"}
{"id":"s1818","created_at":1767943013327,"lang":"en","user":"quietowl","text":"Fog all night, no comet for us. Typical #CometIva","place":"Toronto"}
{"id":"s1819","created_at":1767944137688,"lang":"en","user":"woodenspoon","text":"The 7:42 was on time, miracle @northrail","place":"London"}
{"id":"s1820","created_at":1767944196845,"lang":"en","user":"redumbrella","text":"Thirty seconds of exposure of comet Iva from the roof. The tail is enormous ☄️ https://news.example/puj95a #stargazing","place":"Torino"}
{"id":"s1821","created_at":1767944353252,"lang":"en","user":"nightbaker","text":"These volunteers at the water stands are heroes ❤️","place":"Sydney"}
{"id":"s1822","created_at":1767944573805,"lang":"en","user":"coldtoast","text":"comet Iva is fading, says @skydesk https://news.example/tw26th","place":"Cardiff"}
{"id":"s1823","created_at":1767944719692,"lang":"en","user":"woodenspoon","text":"Working from home thanks to the rail strike #trains"}
{"id":"s1824","created_at":1767945197997,"lang":"en","user":"corkboard","text":"My daughter climbed the hill for comet Iva and loved it #CometIva","place":"Sydney"}
{"id":"s1825","created_at":1767945966602,"lang":"en","user":"bluekettle","text":"Talks between the union and @northrail resume tonight https://news.example/q2838w #RailStrike"}
{"id":"s1826","created_at":1767945986688,"lang":"en","user":"riverstones","text":"Shared a taxi with a colleague because of the strike and it was fun #trains"}
{"id":"s1827","created_at":1767946035057,"lang":"en","user":"halfmarathon","text":"Strike goes on until Friday, says @northrail #trains"}
{"id":"s1828","created_at":1767946061025,"lang":"en","user":"harbourcat","text":"Shared a taxi with a colleague because of the strike and we laughed all the way #RailStrike #commuting"}
{"id":"s1829","created_at":1767946097488,"lang":"en","user":"corkboard","text":"Rail strike called off, says @northrail https://news.example/tfktpn #trains"}
{"id":"s1830","created_at":1767946106098,"lang":"it","user":"littlewheel","text":"Che spettacolo la cometa sopra il porto #CometIva"}
{"id":"s1831","created_at":1767946403593,"lang":"en","user":"northlight","text":"The cup is ours! I love this team @eastvale 🏆 #football","place":"London"}
{"id":"s1832","created_at":1767946638865,"lang":"en","user":"teatime","text":"The Kestrel 5 looks great https://news.example/z2kcbn #Kestrel5"}
{"id":"s1833","created_at":1767947195873,"lang":"en","user":"corkboard","text":"Squeezed in a train for three hours. This is not a service @northrail"}
{"id":"s1834","created_at":1767947280430,"lang":"en","user":"slowtrain","text":"Homework help at the library made my day #reading"}
{"id":"s1835","created_at":1767947345141,"lang":"en","user":"picnicblanket","text":"Pub is full for the cup final #CupFinal"}
{"id":"s1836","created_at":1767947358713,"lang":"en","user":"woodenspoon","text":"Sleeping at the office thanks to the rail strike #RailStrike #commuting"}
{"id":"s1837","created_at":1767947582482,"lang":"en","user":"cloudcount","text":"These volunteers at kilometre 30 are the best ❤️ #HarbourRun"}
{"id":"s1838","created_at":1767947743045,"lang":"en","user":"plainpencil","text":"RT @corkboard: My daughter climbed the hill for comet Iva and loved it #CometIva","repost_of":"s1824"}
{"id":"s1839","created_at":1767947947455,"lang":"en","user":"teatime","text":"@slowtrain haha 😂","reply_to":"s1834","place":"Rome, Italy"}
{"id":"s1840","created_at":1767948003494,"lang":"en","user":"greenbench","text":"@kestrelphones my order has been cancelled twice, this is awful service"}
{"id":"s1841","created_at":1767948581944,"lang":"en","user":"eightoclock","text":"The camera of my new Kestrel 5 is fantastic #smartphones","place":"Toronto"}
{"id":"s1842","created_at":1767948777401,"lang":"it","user":"bluekettle","text":"Bellissima la cometa vista dal tetto #CometIva"}
{"id":"s1843","created_at":1767948871592,"lang":"en","user":"plainpencil","text":"Talks between the union and @northrail fail today #RailStrike #commuting","place":"New York"}
{"id":"s1844","created_at":1767948923864,"lang":"en","user":"redumbrella","text":"Unpopular opinion: my kids want a new phone every year"}
{"id":"s1845","created_at":1767948962847,"lang":"it","user":"brasskey","text":"RT @doublebass: Incredibile la cometa stanotte #CometIva","repost_of":"s1813","place":"New York"}
{"id":"s1846","created_at":1767949069950,"lang":"en","user":"slowtrain","text":"Third day without trains and no bus either. Thanks for nothing @northrail #RailStrike #commuting"}
{"id":"s1847","created_at":1767949602246,"lang":"it","user":"coldtoast","text":"RT @bluekettle: Bellissima la cometa vista dal tetto #CometIva","repost_of":"s1842"}
{"id":"s1848","created_at":1767949927891,"lang":"en","user":"gravelpath","text":"RT @slowtrain: Homework help at the library made my day #reading","repost_of":"s1834"}
{"id":"s1849","created_at":1767950045793,"lang":"it","user":"rainyday_7","text":"Che spettacolo la cometa sopra il porto 😍 #CometIva"}
{"id":"s1850","created_at":1767950158599,"lang":"en","user":"eightoclock","text":"Kilometre 10 of the harbour marathon and I regret everything"}
{"id":"s1851","created_at":1767950188481,"lang":"en","user":"greenbench","text":"Good news for the library! We did it @council #SaveTheLibrary","place":"Rome, Italy"}
{"id":"s1852","created_at":1767950242066,"lang":"en","user":"nightbaker","text":"Talks between the union and @northrail start again today #RailStrike #commuting"}
{"id":"s1853","created_at":1767950247753,"lang":"en","user":"riverstones","text":"RT @northlight: The cup is ours! I love this team @eastvale 🏆 #football","repost_of":"s1831"}
{"id":"s1854","created_at":1767950346191,"lang":"en","user":"picnicblanket","text":"We won! I love this team @northport_fc #CupFinal"}
{"id":"s1855","created_at":1767950574542,"lang":"en","user":"redumbrella","text":"@bluekettle sorry to hear that","reply_to":"s1842","place":"Glasgow, Scotland"}
{"id":"s1856","created_at":1767950586496,"lang":"en","user":"bluekettle","text":"Rail strike goes on until Friday, says @northrail #RailStrike #commuting"}
{"id":"s1857","created_at":1767950605437,"lang":"en","user":"farlamp","text":"Our neighbour stayed up for comet Iva and was not disappointed"}
{"id":"s1858","created_at":1767950614933,"lang":"en","user":"northlight","text":"@woodenspoon so true","reply_to":"s1823"}
{"id":"s1859","created_at":1767950625880,"lang":"en","user":"woodenspoon","text":"I am with the rail workers, the cuts are shameful"}
{"id":"s1860","created_at":1767950659401,"lang":"en","user":"eightoclock","text":"Anyone has a spare ticket for The Salt Road tonight? #cinema","place":"Glasgow, Scotland"}
{"id":"s1861","created_at":1767950844758,"lang":"en","user":"riverstones","text":"Update slowed down my Kestrel camera @kestrelphones #Kestrel5 #tech"}
{"id":"s1862","created_at":1767951371785,"lang":"en","user":"northlight","text":"Talks between the union and @northrail resume today https://news.example/xvnwwk #RailStrike #commuting"}
{"id":"s1863","created_at":1767951409950,"lang":"en","user":"bluekettle","text":"RT @bluekettle: Talks between the union and @northrail resume tonight https://news.example/q2838w #RailStrike","repost_of":"s1825"}
{"id":"s1864","created_at":1767952096078,"lang":"en","user":"riverstones","text":"The new update fixed my Kestrel alarm @kestrelphones #smartphones"}
{"id":"s1865","created_at":1767952103762,"lang":"en","user":"gravelpath","text":"RT @bluekettle: Rail strike goes on until Friday, says @northrail #RailStrike #commuting","repost_of":"s1856","place":"Toronto"}
{"id":"s1866","created_at":1767952316597,"lang":"en","user":"farlamp","text":"Talks between the union and @northrail start again today #RailStrike"}
{"id":"s1867","created_at":1767952457410,"lang":"en","user":"nightbaker","text":"The Kestrel 5 is announced at last https://news.example/ys9s4g #Kestrel5 #tech"}
{"id":"s1868","created_at":1767952477944,"lang":"it","user":"lastbus","text":"RT @bluekettle: Bellissima la cometa vista dal tetto #CometIva","repost_of":"s1842"}
{"id":"s1869","created_at":1767952508258,"lang":"en","user":"gravelpath","text":"Hitched a ride with a colleague because of the strike and it was fun #RailStrike #commuting","place":"Dublin"}
{"id":"s1870","created_at":1767952971218,"lang":"en","user":"thinice","text":"RT @picnicblanket: We won! I love this team @northport_fc #CupFinal","repost_of":"s1854"}
{"id":"s1871","created_at":1767953183950,"lang":"en","user":"brasskey","text":"Strike called off, says @northrail https://news.example/98ns93","place":"Edinburgh"}
{"id":"s1872","created_at":1767953507678,"lang":"en","user":"yesterdaysnews","text":"Standing in a train for three hours. Horrible @northrail"}
{"id":"s1873","created_at":1767953519012,"lang":"en","user":"cloudcount","text":"comet Iva is brighter than expected @skydesk","place":"Edinburgh"}
{"id":"s1874","created_at":1767953754332,"lang":"en","user":"greenbench","text":"These volunteers at the water stands are wonderful people ❤️ #HarbourRun"}
{"id":"s1875","created_at":1767954001045,"lang":"en","user":"cloudcount","text":"Third coffee and it is only Monday #coffee"}
{"id":"s1876","created_at":1767954160569,"lang":"en","user":"greenbench","text":"Talks between the union and @northrail start again tomorrow #trains","place":"Sydney"}
{"id":"s1877","created_at":1767954335324,"lang":"it","user":"rainyday_7","text":"RT @bluekettle: Bellissima la cometa vista dal tetto #CometIva","repost_of":"s1842"}
{"id":"s1878","created_at":1767954630040,"lang":"en","user":"coldtoast","text":"So grateful to the firefighters who worked all night ❤️"}
{"id":"s1879","created_at":1767955582977,"lang":"en","user":"saltandpine","text":"Strike called off, says @northrail https://news.example/ygrnkz"}
{"id":"s1880","created_at":1767956375681,"lang":"it","user":"teatime","text":"RT @bluekettle: Bellissima la cometa vista dal tetto #CometIva","repost_of":"s1842"}
{"id":"s1881","created_at":1767956390265,"lang":"it","user":"secondhand","text":"The Salt Road: una noia mortale, ho pianto #TheSaltRoad"}
{"id":"s1882","created_at":1767956481105,"lang":"en","user":"halfmarathon","text":"Two days with the Kestrel 5: the photos at night are unbelievable https://news.example/6hsjjk #smartphones"}
{"id":"s1883","created_at":1767956658062,"lang":"en","user":"redumbrella","text":"Anyone wants to come for The Salt Road on Saturday? #TheSaltRoad"}
{"id":"s1884","created_at":1767956732087,"lang":"en","user":"cloudcount","text":"Gooooal! 2-1 for Northport #CupFinal #football","place":"Sydney"}
{"id":"s1885","created_at":1767957526257,"lang":"en","user":"nightbaker","text":"GOAL! 1-1 for Eastvale ⚽ #football"}
{"id":"s1886","created_at":1767958016226,"lang":"en","user":"coldtoast","text":"Nothing smells better than a loaf straight from the oven #sourdough"}
{"id":"s1887","created_at":1767958652080,"lang":"en","user":"picnicblanket","text":"Rail strike called off, says @northrail https://news.example/hjqjpw #RailStrike #commuting"}
{"id":"s1888","created_at":1767958880801,"lang":"en","user":"yesterdaysnews","text":"Cycled with three strangers because of the strike and it was fun #trains"}
{"id":"s1889","created_at":1767959258848,"lang":"en","user":"nightbaker","text":"The 7:42 was early, thank you @northrail"}
{"id":"s1890","created_at":1767959551758,"lang":"en","user":"secondhand","text":"Respect for the rail workers, they deserve better #RailStrike"}
{"id":"s1891","created_at":1767960000000,"lang":"en","user":"saltandpine","text":"@slowtrain sorry to hear that","reply_to":"s1834"}
{"id":"s1892","created_at":1767960000000,"lang":"en","user":"plainpencil","text":"RT @nightbaker: The 7:42 was early, thank you @northrail","repost_of":"s1889","place":"Toronto"}
{"id":"s1893","created_at":1767960000000,"lang":"en","user":"paperboat","text":"RT @nightbaker: The 7:42 was early, thank you @northrail","repost_of":"s1889","place":"Edinburgh"}
{"id":"s1894","created_at":1767960000000,"lang":"en","user":"plainpencil","text":"RT @nightbaker: The 7:42 was early, thank you @northrail","repost_of":"s1889"}
{"id":"s1895","created_at":1767960000000,"lang":"en","user":"riverstones","text":"RT @nightbaker: The 7:42 was early, thank you @northrail","repost_of":"s1889"}
{"id":"s1896","created_at":1767960000000,"lang":"it","user":"harbourcat","text":"RT @bluekettle: Bellissima la cometa vista dal tetto #CometIva","repost_of":"s1842"}
{"id":"s1897","created_at":1767960000000,"lang":"en","user":"teatime","text":"@secondhand that is not right","reply_to":"s1881"}
{"id":"s1898","created_at":1767960000000,"lang":"it","user":"tinradio","text":"RT @bluekettle: Bellissima la cometa vista dal tetto #CometIva","repost_of":"s1842"}
{"id":"s1899","created_at":1767960000000,"lang":"en","user":"doublebass","text":"@nightbaker congratulations!","reply_to":"s1889"}
{"id":"s1900","created_at":1767960000000,"lang":"en","user":"gravelpath","text":"RT @picnicblanket: Rail strike called off, says @northrail https://news.example/hjqjpw #RailStrike #commuting","repost_of":"s1887"}
"""#
}
