/// The posts that a newcomer sees: a week of 1900 made-up ones. Written by Scripts/make_sample_posts.py; change them there.
///
/// One literal, because a resource would be compiled as a list of numbers, which takes minutes at this size.
public enum SamplePosts {
    /// One JSON object a line, as `POST /api/v1/posts` takes them, oldest first.
    public static var lines: [UInt8] { text.withUTF8Buffer { Array($0) } }

    private static let text: StaticString = #"""
{"id":"s1","created_at":1767355533699,"lang":"en","user":"gravelpath","text":"The soundtrack of The Salt Road alone is worth it #cinema"}
{"id":"s2","created_at":1767356015022,"lang":"en","user":"moonsalad","text":"They want to close the library?. Sign here #SaveTheLibrary #books"}
{"id":"s3","created_at":1767356174096,"lang":"en","user":"riverstones","text":"Full support with the rail workers, safety is no luxury #RailStrike"}
{"id":"s4","created_at":1767356765881,"lang":"en","user":"windowseat","text":"Stairs are my enemy this morning but that medal is mine 🏅","place":"Rome, Italy"}
{"id":"s5","created_at":1767357843181,"lang":"en","user":"slowtrain","text":"Wind at the start of the marathon, perfect for a personal best #HarbourRun","place":"Toronto"}
{"id":"s6","created_at":1767358874691,"lang":"en","user":"plainpencil","text":"The bus is diverted because of the marathon, took me an hour to get home @harbour_run"}
{"id":"s7","created_at":1767359357737,"lang":"en","user":"tinradio","text":"Hitched a ride with a man and his cello because of the strike and we laughed all the way #trains","place":"Dublin"}
{"id":"s8","created_at":1767359418296,"lang":"en","user":"gravelpath","text":"Kilometre 10 of the harbour marathon and I regret everything #HarbourRun #running"}
{"id":"s9","created_at":1767360108895,"lang":"en","user":"paperboat","text":"Full support with the rail workers, safety is no luxury #trains","place":"Toronto"}
{"id":"s10","created_at":1767360402363,"lang":"en","user":"rainyday_7","text":"Reading circle at the library made my day"}
{"id":"s11","created_at":1767361097517,"lang":"en","user":"tinradio","text":"The cup is ours! The whole town is singing @northport_fc 🏆 #football"}
{"id":"s12","created_at":1767361915868,"lang":"en","user":"corkboard","text":"The screen of my new Kestrel 5 is much better than the old one #Kestrel5 #tech"}
{"id":"s13","created_at":1767362112447,"lang":"en","user":"plainpencil","text":"RT @tinradio: Hitched a ride with a man and his cello because of the strike and we laughed all the way #trains","repost_of":"s7","place":"New York"}
{"id":"s14","created_at":1767362728581,"lang":"en","user":"littlewheel","text":"@slowtrain sorry to hear that","reply_to":"s5","place":"Torino"}
{"id":"s15","created_at":1767366837460,"lang":"en","user":"harbourcat","text":"@kestrelphones my order has been lost twice, nobody answers"}
{"id":"s16","created_at":1767367285967,"lang":"en","user":"woodenspoon","text":"RT @tinradio: Hitched a ride with a man and his cello because of the strike and we laughed all the way #trains","repost_of":"s7","place":"Glasgow, Scotland"}
{"id":"s17","created_at":1767367399728,"lang":"en","user":"teatime","text":"Penalties! I need a drink #football"}
{"id":"s18","created_at":1767367661299,"lang":"en","user":"redumbrella","text":"The lights went out since midnight #StormOda #weather","place":"Toronto"}
{"id":"s19","created_at":1767367753515,"lang":"en","user":"redumbrella","text":"Just saw the comet from the car park, I am speechless #stargazing"}
{"id":"s20","created_at":1767367802825,"lang":"en","user":"slowtrain","text":"Finished! Slower than hoped but happy. Thanks to all helpers @harbour_run #HarbourRun"}
{"id":"s21","created_at":1767368266778,"lang":"en","user":"thinice","text":"The council will close the library?. Sign here https://news.example/6hby9d #SaveTheLibrary #books"}
{"id":"s22","created_at":1767369690562,"lang":"en","user":"woodenspoon","text":"The dough is alive. Help #sourdough","place":"Glasgow, Scotland"}
{"id":"s23","created_at":1767369998972,"lang":"en","user":"woodenspoon","text":"@tinradio so true","reply_to":"s7"}
{"id":"s24","created_at":1767370097177,"lang":"en","user":"brasskey","text":"Penalties! I am shaking","place":"Cardiff"}
{"id":"s25","created_at":1767370426953,"lang":"en","user":"gravelpath","text":"The last scene of The Salt Road haunts me #cinema"}
{"id":"s26","created_at":1767370807029,"lang":"en","user":"doublebass","text":"RT @redumbrella: The lights went out since midnight #StormOda #weather","repost_of":"s18","place":"Rome, Italy"}
{"id":"s27","created_at":1767371601310,"lang":"en","user":"corkboard","text":"The book is better: The Salt Road https://news.example/gwfs72"}
{"id":"s28","created_at":1767371868136,"lang":"en","user":"doublebass","text":"The morning after the storm: blue sky, broken trees #StormOda #weather"}
{"id":"s29","created_at":1767375283509,"lang":"en","user":"paperboat","text":"RT @tinradio: The cup is ours! The whole town is singing @northport_fc 🏆 #football","repost_of":"s11"}
{"id":"s30","created_at":1767375752015,"lang":"en","user":"slowtrain","text":"Battery of my new Kestrel 5 is worse than promised #smartphones"}
{"id":"s31","created_at":1767376026251,"lang":"en","user":"slowtrain","text":"comet Iva is brighter than expected @skydesk https://news.example/2nk6uk"}
{"id":"s32","created_at":1767376047884,"lang":"en","user":"windowseat","text":"RT @tinradio: Hitched a ride with a man and his cello because of the strike and we laughed all the way #trains","repost_of":"s7","place":"Boston, MA"}
{"id":"s33","created_at":1767376673307,"lang":"en","user":"teatime","text":"Price of coffee up again, a bad harvest they say #coffee","place":"Torino"}
{"id":"s34","created_at":1767377707040,"lang":"en","user":"nightbaker","text":"RT @slowtrain: comet Iva is brighter than expected @skydesk https://news.example/2nk6uk","repost_of":"s31"}
{"id":"s35","created_at":1767378343495,"lang":"en","user":"coldtoast","text":"Who wants to come for The Salt Road tonight? #TheSaltRoad #film"}
{"id":"s36","created_at":1767380583800,"lang":"en","user":"slowtrain","text":"No way through the centre because of the marathon, what a mess @harbour_run"}
{"id":"s37","created_at":1767385036704,"lang":"en","user":"corkboard","text":"Stay inside, the wind gets worse @metdesk"}
{"id":"s38","created_at":1767385060331,"lang":"en","user":"brasskey","text":"RT @corkboard: Stay inside, the wind gets worse @metdesk","repost_of":"s37","place":"Dublin"}
{"id":"s39","created_at":1767394625264,"lang":"en","user":"tinradio","text":"Talks between the union and @northrail start again tomorrow https://news.example/7t7ugj #RailStrike #commuting"}
{"id":"s40","created_at":1767398583313,"lang":"en","user":"coldtoast","text":"New course record at the harbour marathon: by eleven seconds https://news.example/uta4zf #HarbourRun","place":"Leeds"}
{"id":"s41","created_at":1767399209565,"lang":"en","user":"redumbrella","text":"So grateful to the crews who worked all night ❤️ #flooding"}
{"id":"s42","created_at":1767405074888,"lang":"en","user":"saltandpine","text":"Gooooal! 1-0 for Northport 🔥 #CupFinal #football"}
{"id":"s43","created_at":1767405563687,"lang":"en","user":"plainpencil","text":"Our cellar is rising fast 🌊 https://news.example/8btga8"}
{"id":"s44","created_at":1767406087762,"lang":"en","user":"paperboat","text":"Finally saw the comet over the harbour, so beautiful 😍 #CometIva #astronomy"}
{"id":"s45","created_at":1767408681359,"lang":"en","user":"windowseat","text":"Rain at the start of the marathon, perfect for a record #HarbourRun #running"}
{"id":"s46","created_at":1767409638966,"lang":"en","user":"thinice","text":"The Salt Road is beautiful and sad. I cried #cinema"}
{"id":"s47","created_at":1767409889404,"lang":"en","user":"oldbicycle","text":"My neighbour got up at four for comet Iva and would do it again #CometIva","place":"Torino"}
{"id":"s48","created_at":1767410109773,"lang":"en","user":"brasskey","text":"Our grandfather climbed the hill for comet Iva and was not disappointed #CometIva #astronomy"}
{"id":"s49","created_at":1767410219471,"lang":"en","user":"littlewheel","text":"Please sign the petition for the library https://news.example/2gxhhq #SaveTheLibrary #books"}
{"id":"s50","created_at":1767410508780,"lang":"en","user":"bluekettle","text":"Thirty seconds of exposure of comet Iva from the roof. The tail is enormous ☄️ https://news.example/kpjkbr #CometIva #astronomy"}
{"id":"s51","created_at":1767411101020,"lang":"en","user":"rainyday_7","text":"Keep away from the shore, the wind reaches its peak at nine @metdesk #StormOda #weather"}
{"id":"s52","created_at":1767412172924,"lang":"en","user":"brasskey","text":"@windowseat that is not right","reply_to":"s45","place":"Boston, MA"}
{"id":"s53","created_at":1767412621320,"lang":"en","user":"eightoclock","text":"The dough is alive. Yes! #baking"}
{"id":"s54","created_at":1767413108350,"lang":"en","user":"gravelpath","text":"Sun at the start of the marathon, not the best for a personal best #HarbourRun","place":"Glasgow, Scotland"}
{"id":"s55","created_at":1767413220928,"lang":"en","user":"secondhand","text":"@bluekettle where was that?","reply_to":"s50"}
{"id":"s56","created_at":1767413973366,"lang":"en","user":"saltandpine","text":"I liked it more than the book: The Salt Road https://news.example/yysz69"}
{"id":"s57","created_at":1767414383199,"lang":"en","user":"farlamp","text":"The Kestrel 5 looks great https://news.example/sr4qkd #Kestrel5"}
{"id":"s58","created_at":1767414459683,"lang":"en","user":"eightoclock","text":"I cannot walk today but that medal is beautiful 🏅 #HarbourRun #running"}
{"id":"s59","created_at":1767414623396,"lang":"en","user":"plainpencil","text":"They want to close the library in spring. Shame #reading","place":"Cardiff"}
{"id":"s60","created_at":1767414893754,"lang":"en","user":"slowtrain","text":"RT @eightoclock: The dough is alive. Yes! #baking","repost_of":"s53"}
{"id":"s61","created_at":1767415466317,"lang":"en","user":"moonsalad","text":"@saltandpine wonderful","reply_to":"s56","place":"Rome, Italy"}
{"id":"s62","created_at":1767415579561,"lang":"en","user":"oldbicycle","text":"RT @eightoclock: I cannot walk today but that medal is beautiful 🏅 #HarbourRun #running","repost_of":"s58"}
{"id":"s63","created_at":1767415729035,"lang":"en","user":"stargazer22","text":"Stairs are my enemy this morning but that medal is mine 🏅 #marathon"}
{"id":"s64","created_at":1767415792408,"lang":"en","user":"paperboat","text":"RT @stargazer22: Stairs are my enemy this morning but that medal is mine 🏅 #marathon","repost_of":"s63"}
{"id":"s65","created_at":1767416026324,"lang":"en","user":"cloudcount","text":"@littlewheel that is not right","reply_to":"s49"}
{"id":"s66","created_at":1767416341697,"lang":"en","user":"littlewheel","text":"RT @stargazer22: Stairs are my enemy this morning but that medal is mine 🏅 #marathon","repost_of":"s63"}
{"id":"s67","created_at":1767416949563,"lang":"en","user":"littlewheel","text":"Done! My first marathon. Thanks to all helpers @harbour_run #marathon"}
{"id":"s68","created_at":1767417294248,"lang":"en","user":"halfmarathon","text":"RT @eightoclock: The dough is alive. Yes! #baking","repost_of":"s53"}
{"id":"s69","created_at":1767417969113,"lang":"en","user":"halfmarathon","text":"My starter died. Yes! #sourdough #baking","place":"Torino"}
{"id":"s70","created_at":1767418354367,"lang":"en","user":"windowseat","text":"@stargazer22 same here","reply_to":"s63"}
{"id":"s71","created_at":1767418757240,"lang":"en","user":"harbourcat","text":"Red warning for tonight, says @metdesk https://news.example/6g45wc #flooding"}
{"id":"s72","created_at":1767419373181,"lang":"en","user":"secondhand","text":"Clouds again, no comet tonight. So annoying #CometIva","place":"Dublin"}
{"id":"s73","created_at":1767420832453,"lang":"en","user":"quietowl","text":"The high street is flooded https://news.example/dwzytd #flooding"}
{"id":"s74","created_at":1767421579733,"lang":"en","user":"oldbicycle","text":"RT @quietowl: The high street is flooded https://news.example/dwzytd #flooding","repost_of":"s73"}
{"id":"s75","created_at":1767422070634,"lang":"en","user":"corkboard","text":"RT @quietowl: The high street is flooded https://news.example/dwzytd #flooding","repost_of":"s73"}
{"id":"s76","created_at":1767422325913,"lang":"en","user":"halfmarathon","text":"RT @windowseat: Rain at the start of the marathon, perfect for a record #HarbourRun #running","repost_of":"s45"}
{"id":"s77","created_at":1767422527986,"lang":"en","user":"coldtoast","text":"Clear red card 😡 #CupFinal #football"}
{"id":"s78","created_at":1767423111806,"lang":"en","user":"secondhand","text":"Swapped my old phone for the Kestrel 5 and love it"}
{"id":"s79","created_at":1767423189995,"lang":"en","user":"moonsalad","text":"RT @quietowl: The high street is flooded https://news.example/dwzytd #flooding","repost_of":"s73"}
{"id":"s80","created_at":1767423719061,"lang":"en","user":"teatime","text":"The screen of my new Kestrel 5 is much better than the old one"}
{"id":"s81","created_at":1767423844388,"lang":"en","user":"rainyday_7","text":"RT @secondhand: Clouds again, no comet tonight. So annoying #CometIva","repost_of":"s72"}
{"id":"s82","created_at":1767424934139,"lang":"en","user":"bluekettle","text":"RT @stargazer22: Stairs are my enemy this morning but that medal is mine 🏅 #marathon","repost_of":"s63"}
{"id":"s83","created_at":1767426075823,"lang":"en","user":"gravelpath","text":"RT @farlamp: The Kestrel 5 looks great https://news.example/sr4qkd #Kestrel5","repost_of":"s57"}
{"id":"s84","created_at":1767426765229,"lang":"en","user":"nightbaker","text":"Cycled with three strangers because of the strike and made a friend"}
{"id":"s85","created_at":1767426899939,"lang":"en","user":"redumbrella","text":"Finally saw the comet from the car park, so beautiful 😍 #stargazing"}
{"id":"s86","created_at":1767427497924,"lang":"en","user":"stargazer22","text":"The high street is under water 🌊 https://news.example/45qkme #flooding"}
{"id":"s87","created_at":1767427515362,"lang":"en","user":"harbourcat","text":"@quietowl so true","reply_to":"s73"}
{"id":"s88","created_at":1767427732475,"lang":"en","user":"eightoclock","text":"RT @stargazer22: Stairs are my enemy this morning but that medal is mine 🏅 #marathon","repost_of":"s63"}
{"id":"s89","created_at":1767427744090,"lang":"en","user":"halfmarathon","text":"Sun at the start of the marathon, terrible for a personal best #HarbourRun #running"}
{"id":"s90","created_at":1767427943395,"lang":"en","user":"eightoclock","text":"These volunteers at the finish are the best ❤️","place":"London"}
{"id":"s91","created_at":1767429388920,"lang":"en","user":"bluekettle","text":"Fog all night, no comet for us. So annoying #CometIva","place":"Edinburgh"}
{"id":"s92","created_at":1767429671632,"lang":"en","user":"northlight","text":"When should I look for the comet from a balcony? @skydesk"}
{"id":"s93","created_at":1767429968096,"lang":"en","user":"doublebass","text":"RT @eightoclock: These volunteers at the finish are the best ❤️","repost_of":"s90"}
{"id":"s94","created_at":1767430283434,"lang":"en","user":"halfmarathon","text":"Our neighbour climbed the hill for comet Iva and was not disappointed #CometIva","place":"Leeds"}
{"id":"s95","created_at":1767430497807,"lang":"en","user":"gravelpath","text":"Queue in front of the Kestrel store this morning, I am one of them 😎 #Kestrel5","place":"Edinburgh"}
{"id":"s96","created_at":1767432099169,"lang":"en","user":"riverstones","text":"Working from home thanks to the rail strike 😩"}
{"id":"s97","created_at":1767432165554,"lang":"en","user":"cloudcount","text":"The new update broke my Kestrel alarm @kestrelphones #smartphones","place":"Rome, Italy"}
{"id":"s98","created_at":1767432404970,"lang":"en","user":"gravelpath","text":"RT @quietowl: The high street is flooded https://news.example/dwzytd #flooding","repost_of":"s73"}
{"id":"s99","created_at":1767432666018,"lang":"en","user":"rainyday_7","text":"The Kestrel 5 has no charger in the box"}
{"id":"s100","created_at":1767432741863,"lang":"en","user":"plainpencil","text":"GOAL! 3-2 for Eastvale ⚽ #football"}
{"id":"s101","created_at":1767433232891,"lang":"en","user":"corkboard","text":"How much salt for bread?","place":"Cardiff"}
{"id":"s102","created_at":1767433848235,"lang":"en","user":"corkboard","text":"Third coffee and it is still dark"}
{"id":"s103","created_at":1767436218787,"lang":"en","user":"paperboat","text":"The Salt Road is the best film of the year. Save your money #cinema"}
{"id":"s104","created_at":1767437499607,"lang":"en","user":"lastbus","text":"Penalties! I need a drink #CupFinal","place":"Dublin"}
{"id":"s105","created_at":1767437525365,"lang":"en","user":"coldtoast","text":"Photo of comet Iva from the garden. The tail is enormous ☄️ #CometIva #astronomy","place":"Dublin"}
{"id":"s106","created_at":1767438004532,"lang":"en","user":"gravelpath","text":"We won! The whole town is singing @northport_fc #football"}
{"id":"s107","created_at":1767438377325,"lang":"en","user":"redumbrella","text":"Gave away my old phone for the Kestrel 5 and I miss it already"}
{"id":"s108","created_at":1767438393193,"lang":"en","user":"stargazer22","text":"Penalties! I cannot watch #CupFinal #football"}
{"id":"s109","created_at":1767438717999,"lang":"en","user":"lemontree_","text":"Done! Slower than hoped but happy. Thank you @harbour_run #marathon"}
{"id":"s110","created_at":1767439118530,"lang":"en","user":"doublebass","text":"Read the book first: The Salt Road https://news.example/p53as9","place":"Torino"}
{"id":"s111","created_at":1767439226972,"lang":"en","user":"moonsalad","text":"Just saw the comet from the car park, what a sight #CometIva #astronomy"}
{"id":"s112","created_at":1767439582718,"lang":"en","user":"corkboard","text":"Talks between the union and @northrail fail today https://news.example/s83sem"}
{"id":"s113","created_at":1767439782649,"lang":"en","user":"rainyday_7","text":"Story hour at the library starts at five #SaveTheLibrary #books","place":"Leeds"}
{"id":"s114","created_at":1767440061976,"lang":"en","user":"bluekettle","text":"Km 35 of the harbour marathon and the crowd is amazing"}
{"id":"s115","created_at":1767442270590,"lang":"en","user":"nightbaker","text":"Gooooal! 3-2 for Northport 🔥 #football"}
{"id":"s116","created_at":1767442926026,"lang":"en","user":"thinice","text":"Everybody in scarves for the cup final #football"}
{"id":"s117","created_at":1767443128390,"lang":"en","user":"bluekettle","text":"The dough is alive. I named it Bubbles"}
{"id":"s118","created_at":1767443237146,"lang":"en","user":"northlight","text":"Good luck to everybody who runs the harbour marathon! #marathon"}
{"id":"s119","created_at":1767443310849,"lang":"en","user":"quietowl","text":"Heartbroken. Next year @northport_fc #football"}
{"id":"s120","created_at":1767443313601,"lang":"en","user":"saltandpine","text":"The Kestrel 5 looks great #Kestrel5 #tech","place":"Leeds"}
{"id":"s121","created_at":1767443579641,"lang":"en","user":"nightbaker","text":"I liked it more than the book: The Salt Road https://news.example/xkdrft"}
{"id":"s122","created_at":1767443662664,"lang":"en","user":"gravelpath","text":"RT @nightbaker: I liked it more than the book: The Salt Road https://news.example/xkdrft","repost_of":"s121","place":"Edinburgh"}
{"id":"s123","created_at":1767443823515,"lang":"en","user":"oldbicycle","text":"Crossed the line! Slower than hoped but happy. Thanks to all helpers @harbour_run #HarbourRun #running"}
{"id":"s124","created_at":1767443961380,"lang":"en","user":"windowseat","text":"Found three novels at @town_library today, happy place #reading"}
{"id":"s125","created_at":1767444279690,"lang":"en","user":"eightoclock","text":"Please stay at home, the wind is terrifying @metdesk #StormOda #weather"}
{"id":"s126","created_at":1767444703504,"lang":"en","user":"brasskey","text":"RT @quietowl: The high street is flooded https://news.example/dwzytd #flooding","repost_of":"s73"}
{"id":"s127","created_at":1767444995832,"lang":"en","user":"lemontree_","text":"These volunteers at the water stands are the best ❤️","place":"Cardiff"}
{"id":"s128","created_at":1767445213489,"lang":"en","user":"greenbench","text":"The 7:42 was early, I nearly fell over @northrail","place":"Rome, Italy"}
{"id":"s129","created_at":1767446373136,"lang":"en","user":"oldbicycle","text":"Thank you to the neighbours who worked all night 👏 #StormOda"}
{"id":"s130","created_at":1767447107443,"lang":"en","user":"brasskey","text":"Kilometre 30 of the harbour marathon and the crowd is amazing #marathon"}
{"id":"s131","created_at":1767450819334,"lang":"en","user":"harbourcat","text":"A dark place is all you need for the comet #CometIva"}
{"id":"s132","created_at":1767451146487,"lang":"en","user":"nightbaker","text":"The camera work of The Salt Road deserves a prize","place":"Sydney"}
{"id":"s133","created_at":1767451383121,"lang":"en","user":"yesterdaysnews","text":"Working from home thanks to the rail strike"}
{"id":"s134","created_at":1767452534777,"lang":"en","user":"cloudcount","text":"Train cancelled again. How am I supposed to get to work @northrail #RailStrike #commuting"}
{"id":"s135","created_at":1767453568454,"lang":"en","user":"harbourcat","text":"Good news for the library! So happy @council #SaveTheLibrary"}
{"id":"s136","created_at":1767454011894,"lang":"en","user":"greenbench","text":"Sore today but that medal is mine 🏅 #marathon","place":"New York"}
{"id":"s137","created_at":1767454360525,"lang":"en","user":"harbourcat","text":"The cup is ours! Best day of my life @northport_fc"}
{"id":"s138","created_at":1767456282940,"lang":"en","user":"farlamp","text":"Our cellar is rising fast 😨 #StormOda #weather","place":"Leeds"}
{"id":"s139","created_at":1767456442767,"lang":"en","user":"littlewheel","text":"Thank you to the firefighters who pumped all night #StormOda"}
{"id":"s140","created_at":1767456576517,"lang":"en","user":"picnicblanket","text":"Storm Oda ripped off our fence. What a night #flooding"}
{"id":"s141","created_at":1767456803483,"lang":"en","user":"harbourcat","text":"Thank you to the neighbours who helped all night 👏"}
{"id":"s142","created_at":1767457307416,"lang":"en","user":"saltandpine","text":"After the storm: a rainbow"}
{"id":"s143","created_at":1767457530237,"lang":"en","user":"woodenspoon","text":"So grateful to the firefighters who pumped all night ❤️ #StormOda #weather"}
{"id":"s144","created_at":1767457724919,"lang":"en","user":"teatime","text":"The morning after the storm: so much to clean up #StormOda #weather"}
{"id":"s145","created_at":1767457772678,"lang":"en","user":"quietowl","text":"Our cellar is flooded #StormOda"}
{"id":"s146","created_at":1767458147869,"lang":"en","user":"rainyday_7","text":"Thank you to the crews who helped all night #StormOda"}
{"id":"s147","created_at":1767458310717,"lang":"en","user":"cloudcount","text":"The cat slept through storm Oda, lucky them"}
{"id":"s148","created_at":1767458411535,"lang":"en","user":"plainpencil","text":"Storm Oda ripped off the old oak. We are safe #StormOda"}
{"id":"s149","created_at":1767458681452,"lang":"en","user":"gravelpath","text":"The high street is rising fast 😨 https://news.example/8pfuj8 #StormOda"}
{"id":"s150","created_at":1767458829814,"lang":"en","user":"bluekettle","text":"Please stay at home, the wind is terrifying @metdesk #StormOda"}
{"id":"s151","created_at":1767458871193,"lang":"en","user":"redumbrella","text":"The high street is under water 😨 https://news.example/gdtdfs","place":"Rome, Italy"}
{"id":"s152","created_at":1767458901911,"lang":"en","user":"farlamp","text":"Our cellar is under water https://news.example/dbwzda #flooding"}
{"id":"s153","created_at":1767458966125,"lang":"en","user":"harbourcat","text":"Storm Oda took half the roof. What a night"}
{"id":"s154","created_at":1767459027999,"lang":"en","user":"bluekettle","text":"Storm Oda ripped off half the roof. What a night"}
{"id":"s155","created_at":1767459089383,"lang":"en","user":"windowseat","text":"I cannot walk this morning but that medal is mine 🏅 #HarbourRun","place":"Torino"}
{"id":"s156","created_at":1767459100016,"lang":"en","user":"windowseat","text":"Thank you to the neighbours who pumped all night #flooding","place":"Cardiff"}
{"id":"s157","created_at":1767459292740,"lang":"en","user":"paperboat","text":"Red warning for the coast, says @metdesk https://news.example/yvsfqt #StormOda"}
{"id":"s158","created_at":1767459326128,"lang":"en","user":"gravelpath","text":"Storm Oda destroyed half the roof. What a night #StormOda"}
{"id":"s159","created_at":1767459353004,"lang":"en","user":"redumbrella","text":"Red warning for tonight, says @metdesk https://news.example/zm23tu #StormOda"}
{"id":"s160","created_at":1767459629764,"lang":"en","user":"saltandpine","text":"Storm Oda ripped off the tent. What a night"}
{"id":"s161","created_at":1767459826683,"lang":"en","user":"oldbicycle","text":"The morning after the storm: so much to clean up"}
{"id":"s162","created_at":1767459964438,"lang":"en","user":"woodenspoon","text":"Storm Oda took the old oak. What a night #flooding","place":"Rome, Italy"}
{"id":"s163","created_at":1767460201967,"lang":"en","user":"picnicblanket","text":"Thank you to the neighbours who worked all night ❤️"}
{"id":"s164","created_at":1767460622222,"lang":"en","user":"picnicblanket","text":"The high street is flooded 😨 https://news.example/vbazpu #flooding","place":"Toronto"}
{"id":"s165","created_at":1767460638648,"lang":"en","user":"riverstones","text":"Gooooal! 3-2 for Northport ⚽"}
{"id":"s166","created_at":1767460640012,"lang":"en","user":"farlamp","text":"After the storm: silence","place":"Toronto"}
{"id":"s167","created_at":1767461333002,"lang":"en","user":"slowtrain","text":"So grateful to the crews who worked all night #StormOda #weather","place":"New York"}
{"id":"s168","created_at":1767461453097,"lang":"en","user":"farlamp","text":"Please stay at home, the wind is terrifying @metdesk"}
{"id":"s169","created_at":1767461828295,"lang":"en","user":"tinradio","text":"RT @slowtrain: So grateful to the crews who worked all night #StormOda #weather","repost_of":"s167"}
{"id":"s170","created_at":1767461970033,"lang":"en","user":"rainyday_7","text":"Stay inside, the wind gets worse @metdesk #StormOda #weather"}
{"id":"s171","created_at":1767462664007,"lang":"en","user":"oldbicycle","text":"Kids slept through storm Oda, unbelievable"}
{"id":"s172","created_at":1767462746164,"lang":"en","user":"yesterdaysnews","text":"RT @slowtrain: So grateful to the crews who worked all night #StormOda #weather","repost_of":"s167"}
{"id":"s173","created_at":1767462849149,"lang":"en","user":"stargazer22","text":"Thank you to the firefighters who pumped all night 👏"}
{"id":"s174","created_at":1767463218516,"lang":"en","user":"corkboard","text":"No spoilers please, I see The Salt Road at the weekend","place":"Leeds"}
{"id":"s175","created_at":1767463341518,"lang":"en","user":"nightbaker","text":"Stay inside, the wind gets worse @metdesk #flooding","place":"Boston, MA"}
{"id":"s176","created_at":1767463514284,"lang":"en","user":"greenbench","text":"Kids snored through storm Oda, unbelievable"}
{"id":"s177","created_at":1767463670653,"lang":"en","user":"teatime","text":"After the storm: blue sky, broken trees #flooding"}
{"id":"s178","created_at":1767463893499,"lang":"en","user":"plainpencil","text":"Thank you to the crews who helped all night 👏 #flooding","place":"London"}
{"id":"s179","created_at":1767463953012,"lang":"en","user":"moonsalad","text":"Storm Oda ripped off the tent. We are safe"}
{"id":"s180","created_at":1767463962636,"lang":"en","user":"gravelpath","text":"No water since midnight #StormOda #weather"}
{"id":"s181","created_at":1767464156884,"lang":"en","user":"riverstones","text":"Keep away from the shore, the wind reaches its peak at nine @metdesk #flooding","place":"Glasgow, Scotland"}
{"id":"s182","created_at":1767464233956,"lang":"en","user":"eightoclock","text":"New course record at the harbour marathon: incredible #HarbourRun"}
{"id":"s183","created_at":1767465482723,"lang":"en","user":"brasskey","text":"Keep away from the shore, the wind gets worse @metdesk #StormOda #weather"}
{"id":"s184","created_at":1767466018551,"lang":"en","user":"teatime","text":"So grateful to the firefighters who pumped all night #StormOda"}
{"id":"s185","created_at":1767466448231,"lang":"en","user":"woodenspoon","text":"Wind at the start of the marathon, terrible for a personal best #HarbourRun"}
{"id":"s186","created_at":1767467200562,"lang":"en","user":"eightoclock","text":"Battery of my new Kestrel 5 is worse than promised #Kestrel5","place":"Leeds"}
{"id":"s187","created_at":1767467339502,"lang":"en","user":"farlamp","text":"RT @slowtrain: So grateful to the crews who worked all night #StormOda #weather","repost_of":"s167"}
{"id":"s188","created_at":1767467480749,"lang":"en","user":"yesterdaysnews","text":"The morning after the storm: a rainbow"}
{"id":"s189","created_at":1767467808901,"lang":"en","user":"bluekettle","text":"No power in our street #flooding"}
{"id":"s190","created_at":1767468432658,"lang":"en","user":"slowtrain","text":"RT @teatime: After the storm: blue sky, broken trees #flooding","repost_of":"s177"}
{"id":"s191","created_at":1767468451045,"lang":"en","user":"cloudcount","text":"RT @slowtrain: So grateful to the crews who worked all night #StormOda #weather","repost_of":"s167"}
{"id":"s192","created_at":1767468590667,"lang":"en","user":"harbourcat","text":"No power since midnight"}
{"id":"s193","created_at":1767469707879,"lang":"en","user":"redumbrella","text":"@slowtrain I do not think so","reply_to":"s167"}
{"id":"s194","created_at":1767470453773,"lang":"en","user":"riverstones","text":"RT @slowtrain: So grateful to the crews who worked all night #StormOda #weather","repost_of":"s167"}
{"id":"s195","created_at":1767470523011,"lang":"en","user":"bluekettle","text":"Red warning for the coast, says @metdesk https://news.example/h7xsx3 #flooding"}
{"id":"s196","created_at":1767470845189,"lang":"en","user":"rainyday_7","text":"The high street is under water 😨 https://news.example/txbafp #StormOda"}
{"id":"s197","created_at":1767471864212,"lang":"en","user":"thinice","text":"Storm Oda took half the roof. Nobody hurt #StormOda #weather"}
{"id":"s198","created_at":1767472218505,"lang":"en","user":"bluekettle","text":"After the storm: a rainbow #StormOda"}
{"id":"s199","created_at":1767472285143,"lang":"en","user":"farlamp","text":"Thank you to the neighbours who worked all night #StormOda #weather"}
{"id":"s200","created_at":1767473959704,"lang":"en","user":"coldtoast","text":"Red warning for tonight, says @metdesk https://news.example/6q966d #StormOda #weather"}
{"id":"s201","created_at":1767474189052,"lang":"en","user":"woodenspoon","text":"The river is rising fast 😨 #flooding"}
{"id":"s202","created_at":1767474607697,"lang":"en","user":"nightbaker","text":"Thank you to the neighbours who worked all night 👏 #StormOda #weather","place":"Rome, Italy"}
{"id":"s203","created_at":1767475330109,"lang":"en","user":"lastbus","text":"Our cellar is under water 😨 https://news.example/fxueq3 #StormOda #weather"}
{"id":"s204","created_at":1767475505143,"lang":"en","user":"littlewheel","text":"Red warning for the whole north, says @metdesk https://news.example/vqa3y7"}
{"id":"s205","created_at":1767475804429,"lang":"en","user":"littlewheel","text":"RT @littlewheel: Red warning for the whole north, says @metdesk https://news.example/vqa3y7","repost_of":"s204"}
{"id":"s206","created_at":1767475845970,"lang":"en","user":"secondhand","text":"RT @littlewheel: Red warning for the whole north, says @metdesk https://news.example/vqa3y7","repost_of":"s204"}
{"id":"s207","created_at":1767476407376,"lang":"en","user":"plainpencil","text":"@littlewheel that is not right","reply_to":"s204"}
{"id":"s208","created_at":1767476545434,"lang":"en","user":"halfmarathon","text":"@slowtrain sorry to hear that","reply_to":"s167"}
{"id":"s209","created_at":1767477577955,"lang":"en","user":"redumbrella","text":"Thank you to the crews who pumped all night 👏 #flooding"}
{"id":"s210","created_at":1767477685352,"lang":"en","user":"nightbaker","text":"RT @littlewheel: Red warning for the whole north, says @metdesk https://news.example/vqa3y7","repost_of":"s204"}
{"id":"s211","created_at":1767477895331,"lang":"en","user":"bluekettle","text":"RT @littlewheel: Red warning for the whole north, says @metdesk https://news.example/vqa3y7","repost_of":"s204"}
{"id":"s212","created_at":1767478023272,"lang":"en","user":"riverstones","text":"RT @littlewheel: Red warning for the whole north, says @metdesk https://news.example/vqa3y7","repost_of":"s204","place":"Edinburgh"}
{"id":"s213","created_at":1767479404557,"lang":"en","user":"corkboard","text":"RT @littlewheel: Red warning for the whole north, says @metdesk https://news.example/vqa3y7","repost_of":"s204"}
{"id":"s214","created_at":1767479815632,"lang":"en","user":"oldbicycle","text":"Storm Oda took the tent. What a night #StormOda"}
{"id":"s215","created_at":1767479988266,"lang":"en","user":"woodenspoon","text":"Red warning for the whole north, says @metdesk https://news.example/mtybn3 #StormOda","place":"Dublin"}
{"id":"s216","created_at":1767480341593,"lang":"en","user":"lastbus","text":"RT @slowtrain: So grateful to the crews who worked all night #StormOda #weather","repost_of":"s167"}
{"id":"s217","created_at":1767480428736,"lang":"en","user":"lastbus","text":"@littlewheel so true","reply_to":"s204"}
{"id":"s218","created_at":1767481733921,"lang":"en","user":"windowseat","text":"Third day without trains again. Thanks for nothing @northrail #trains"}
{"id":"s219","created_at":1767482085965,"lang":"en","user":"redumbrella","text":"@slowtrain I do not think so","reply_to":"s167"}
{"id":"s220","created_at":1767483904123,"lang":"en","user":"rainyday_7","text":"So grateful to the crews who worked all night ❤️"}
{"id":"s221","created_at":1767484025076,"lang":"en","user":"oldbicycle","text":"Keep away from the shore, the wind is terrifying @metdesk #StormOda"}
{"id":"s222","created_at":1767484101683,"lang":"en","user":"lemontree_","text":"Thank you to the crews who helped all night ❤️ #flooding","place":"Edinburgh"}
{"id":"s223","created_at":1767485342367,"lang":"en","user":"lemontree_","text":"RT @littlewheel: Red warning for the whole north, says @metdesk https://news.example/vqa3y7","repost_of":"s204"}
{"id":"s224","created_at":1767485469393,"lang":"en","user":"corkboard","text":"Our cellar is flooded 🌊 https://news.example/zpqqcr #flooding"}
{"id":"s225","created_at":1767488027206,"lang":"en","user":"bluekettle","text":"Strike goes on until Friday, says @northrail https://news.example/b5xe2y #RailStrike"}
{"id":"s226","created_at":1767488576132,"lang":"en","user":"cloudcount","text":"Our cellar is rising fast 🌊 https://news.example/hhksh4","place":"London"}
{"id":"s227","created_at":1767489486954,"lang":"en","user":"picnicblanket","text":"Borrowed three novels at @town_library today, happy place #SaveTheLibrary #books"}
{"id":"s228","created_at":1767489556073,"lang":"en","user":"thinice","text":"RT @littlewheel: Red warning for the whole north, says @metdesk https://news.example/vqa3y7","repost_of":"s204"}
{"id":"s229","created_at":1767489648494,"lang":"en","user":"moonsalad","text":"The dough smells odd. Help #sourdough #baking"}
{"id":"s230","created_at":1767490378536,"lang":"en","user":"nightbaker","text":"comet Iva is fading, says @skydesk https://news.example/6238wb"}
{"id":"s231","created_at":1767490880175,"lang":"en","user":"brasskey","text":"No water in our street #StormOda"}
{"id":"s232","created_at":1767491032241,"lang":"en","user":"lastbus","text":"Our cellar is flooded 🌊 #StormOda #weather","place":"Dublin"}
{"id":"s233","created_at":1767491602523,"lang":"en","user":"secondhand","text":"@littlewheel so true","reply_to":"s204"}
{"id":"s234","created_at":1767491828640,"lang":"en","user":"redumbrella","text":"The lights went out in our street"}
{"id":"s235","created_at":1767492309674,"lang":"en","user":"bluekettle","text":"RT @cloudcount: Our cellar is rising fast 🌊 https://news.example/hhksh4","repost_of":"s226"}
{"id":"s236","created_at":1767492540702,"lang":"en","user":"coldtoast","text":"Storm Oda destroyed the old oak. Nobody hurt #flooding","place":"Rome, Italy"}
{"id":"s237","created_at":1767492571526,"lang":"en","user":"moonsalad","text":"What a match, best final in years @eastvale"}
{"id":"s238","created_at":1767492602100,"lang":"en","user":"nightbaker","text":"After the storm: so much to clean up #StormOda #weather"}
{"id":"s239","created_at":1767493465132,"lang":"en","user":"stargazer22","text":"New course record at the harbour marathon: what a run https://news.example/gm49f5"}
{"id":"s240","created_at":1767493973534,"lang":"en","user":"nightbaker","text":"That was offside 🤦 #football"}
{"id":"s241","created_at":1767496307659,"lang":"en","user":"bluekettle","text":"I liked it more than the book: The Salt Road https://news.example/fapjnd"}
{"id":"s242","created_at":1767496779977,"lang":"en","user":"brasskey","text":"RT @moonsalad: What a match, best final in years @eastvale","repost_of":"s237"}
{"id":"s243","created_at":1767497360104,"lang":"en","user":"slowtrain","text":"The council will close the library, can you believe it. Shame https://news.example/jp9eqy #SaveTheLibrary #books"}
{"id":"s244","created_at":1767498027072,"lang":"en","user":"brasskey","text":"Stay inside, the wind gets worse @metdesk #StormOda"}
{"id":"s245","created_at":1767499196697,"lang":"en","user":"woodenspoon","text":"We won! I love this team @northport_fc #football","place":"Glasgow, Scotland"}
{"id":"s246","created_at":1767499432733,"lang":"en","user":"rainyday_7","text":"Selling my old phone for the Kestrel 5 and I miss it already"}
{"id":"s247","created_at":1767499435877,"lang":"en","user":"littlewheel","text":"No power for six hours #StormOda #weather"}
{"id":"s248","created_at":1767499527422,"lang":"en","user":"paperboat","text":"The morning after the storm: so much to clean up #flooding","place":"Toronto"}
{"id":"s249","created_at":1767499835290,"lang":"en","user":"picnicblanket","text":"RT @nightbaker: That was offside 🤦 #football","repost_of":"s240"}
{"id":"s250","created_at":1767500884729,"lang":"en","user":"slowtrain","text":"So grateful to the crews who helped all night ❤️ #StormOda"}
{"id":"s251","created_at":1767500911144,"lang":"en","user":"greenbench","text":"Thank you to the neighbours who worked all night ❤️ #flooding"}
{"id":"s252","created_at":1767501073022,"lang":"en","user":"woodenspoon","text":"Red warning for tonight, says @metdesk #flooding"}
{"id":"s253","created_at":1767501625907,"lang":"en","user":"oldbicycle","text":"Storm Oda took the old oak. Nobody hurt"}
{"id":"s254","created_at":1767501700422,"lang":"en","user":"doublebass","text":"After the storm: silence #StormOda"}
{"id":"s255","created_at":1767501775853,"lang":"en","user":"cloudcount","text":"Our cellar is under water 🌊 #StormOda #weather"}
{"id":"s256","created_at":1767502037083,"lang":"en","user":"yesterdaysnews","text":"So grateful to the neighbours who pumped all night #flooding","place":"Sydney"}
{"id":"s257","created_at":1767502428514,"lang":"en","user":"teatime","text":"Battery of my new Kestrel 5 is fantastic #Kestrel5"}
{"id":"s258","created_at":1767502543297,"lang":"en","user":"rainyday_7","text":"Saw The Salt Road at @lanterncinema: wow #cinema"}
{"id":"s259","created_at":1767502827746,"lang":"en","user":"riverstones","text":"No water since midnight #StormOda"}
{"id":"s260","created_at":1767503258421,"lang":"en","user":"plainpencil","text":"Just out of The Salt Road at @lanterncinema: meh #TheSaltRoad #film"}
{"id":"s261","created_at":1767503321465,"lang":"en","user":"cloudcount","text":"The lights went out since midnight"}
{"id":"s262","created_at":1767503429339,"lang":"en","user":"plainpencil","text":"Storm Oda took half the roof. We are safe"}
{"id":"s263","created_at":1767504608437,"lang":"en","user":"eightoclock","text":"No water in our street #flooding","place":"Boston, MA"}
{"id":"s264","created_at":1767504811490,"lang":"en","user":"lastbus","text":"Everybody talks about the comet, I just see street lights 😅"}
{"id":"s265","created_at":1767504911401,"lang":"en","user":"windowseat","text":"Sleeping at the office thanks to the rail strike"}
{"id":"s266","created_at":1767505542471,"lang":"en","user":"nightbaker","text":"Second coffee and it is not even ten 😴","place":"Edinburgh"}
{"id":"s267","created_at":1767505621950,"lang":"en","user":"greenbench","text":"Thank you to the firefighters who helped all night ❤️ #flooding"}
{"id":"s268","created_at":1767505931166,"lang":"en","user":"eightoclock","text":"Sketch of comet Iva from the beach. I am proud of this one https://news.example/hrjamz #CometIva"}
{"id":"s269","created_at":1767506430086,"lang":"en","user":"rainyday_7","text":"Storm Oda destroyed the old oak. Nobody hurt","place":"Boston, MA"}
{"id":"s270","created_at":1767506511566,"lang":"en","user":"tinradio","text":"Talks between the union and @northrail fail tonight https://news.example/bcbhme"}
{"id":"s271","created_at":1767506678614,"lang":"en","user":"oldbicycle","text":"So grateful to the crews who helped all night","place":"Torino"}
{"id":"s272","created_at":1767506684102,"lang":"en","user":"secondhand","text":"@teatime so true","reply_to":"s257"}
{"id":"s273","created_at":1767507115190,"lang":"en","user":"plainpencil","text":"Battery of my new Kestrel 5 is much better than the old one #Kestrel5","place":"Dublin"}
{"id":"s274","created_at":1767507139315,"lang":"en","user":"rainyday_7","text":"Red warning for the whole north, says @metdesk https://news.example/hpu7kw #StormOda"}
{"id":"s275","created_at":1767507480731,"lang":"en","user":"oldbicycle","text":"Reading circle at the library starts at five #SaveTheLibrary #books"}
{"id":"s276","created_at":1767508054294,"lang":"en","user":"rainyday_7","text":"RT @coldtoast: Storm Oda destroyed the old oak. Nobody hurt #flooding","repost_of":"s236"}
{"id":"s277","created_at":1767508225982,"lang":"en","user":"paperboat","text":"I liked it more than the book: The Salt Road"}
{"id":"s278","created_at":1767508298295,"lang":"en","user":"woodenspoon","text":"New course record at the harbour marathon: incredible https://news.example/9ydp5w","place":"Torino"}
{"id":"s279","created_at":1767508663815,"lang":"en","user":"teatime","text":"Binoculars and a blanket: that is all you need for the comet","place":"Boston, MA"}
{"id":"s280","created_at":1767508724432,"lang":"en","user":"cloudcount","text":"Just out of The Salt Road at @lanterncinema: wow #TheSaltRoad"}
{"id":"s281","created_at":1767509018822,"lang":"en","user":"secondhand","text":"The dog slept through storm Oda, unbelievable"}
{"id":"s282","created_at":1767509240586,"lang":"en","user":"woodenspoon","text":"The high street is flooded #flooding","place":"Glasgow, Scotland"}
{"id":"s283","created_at":1767509765088,"lang":"en","user":"picnicblanket","text":"Stairs are my enemy today but that medal is beautiful 🏅"}
{"id":"s284","created_at":1767511632085,"lang":"en","user":"tinradio","text":"Switched to tea: day two, send help"}
{"id":"s285","created_at":1767513884375,"lang":"en","user":"redumbrella","text":"Red warning for tonight, says @metdesk"}
{"id":"s286","created_at":1767514246865,"lang":"en","user":"cloudcount","text":"RT @riverstones: No water since midnight #StormOda","repost_of":"s259","place":"Sydney"}
{"id":"s287","created_at":1767514291099,"lang":"en","user":"rainyday_7","text":"Our recipe for potato bread: #baking"}
{"id":"s288","created_at":1767514665780,"lang":"en","user":"nightbaker","text":"Km 35 of the harbour marathon and still smiling 😄","place":"Boston, MA"}
{"id":"s289","created_at":1767514777299,"lang":"en","user":"oldbicycle","text":"Sun at the start of the marathon, perfect for a record #HarbourRun"}
{"id":"s290","created_at":1767514949568,"lang":"en","user":"nightbaker","text":"What a match, I have no voice left @eastvale #CupFinal"}
{"id":"s291","created_at":1767515226021,"lang":"en","user":"gravelpath","text":"RT @nightbaker: Km 35 of the harbour marathon and still smiling 😄","repost_of":"s288","place":"Dublin"}
{"id":"s292","created_at":1767515529145,"lang":"en","user":"bluekettle","text":"RT @nightbaker: Km 35 of the harbour marathon and still smiling 😄","repost_of":"s288"}
{"id":"s293","created_at":1767515708354,"lang":"en","user":"corkboard","text":"Please sign the petition for the library https://news.example/6gwsaz #SaveTheLibrary"}
{"id":"s294","created_at":1767515903373,"lang":"en","user":"farlamp","text":"RT @oldbicycle: Sun at the start of the marathon, perfect for a record #HarbourRun","repost_of":"s289"}
{"id":"s295","created_at":1767516006263,"lang":"en","user":"slowtrain","text":"Hitched a ride with three strangers because of the strike and we laughed all the way #trains"}
{"id":"s296","created_at":1767516869618,"lang":"en","user":"nightbaker","text":"@nightbaker congratulations!","reply_to":"s288","place":"Cardiff"}
{"id":"s297","created_at":1767517805441,"lang":"en","user":"coldtoast","text":"RT @redumbrella: Red warning for tonight, says @metdesk","repost_of":"s285"}
{"id":"s298","created_at":1767517825961,"lang":"en","user":"lastbus","text":"RT @rainyday_7: Our recipe for potato bread: #baking","repost_of":"s287"}
{"id":"s299","created_at":1767517909051,"lang":"en","user":"coldtoast","text":"What a final, best final in years @eastvale #CupFinal"}
{"id":"s300","created_at":1767518244360,"lang":"en","user":"brasskey","text":"Long line in front of the Kestrel store already, I am one of them 😎 #smartphones"}
{"id":"s301","created_at":1767518274706,"lang":"en","user":"corkboard","text":"Update fixed my Kestrel camera @kestrelphones #Kestrel5 #tech"}
{"id":"s302","created_at":1767518311011,"lang":"en","user":"farlamp","text":"No water for six hours #flooding","place":"Sydney"}
{"id":"s303","created_at":1767518354702,"lang":"en","user":"paperboat","text":"After the storm: so much to clean up #flooding"}
{"id":"s304","created_at":1767519099592,"lang":"en","user":"halfmarathon","text":"@kestrelphones my order has been delayed twice, this is awful service"}
{"id":"s305","created_at":1767519531913,"lang":"en","user":"bluekettle","text":"Sketch of comet Iva from the garden. The tail is enormous ☄️ https://news.example/6zdj8s","place":"Toronto"}
{"id":"s306","created_at":1767519888133,"lang":"en","user":"bluekettle","text":"No trains again. I walk then @northrail #RailStrike #commuting","place":"Dublin"}
{"id":"s307","created_at":1767520054506,"lang":"en","user":"tinradio","text":"Clouds again, no comet for the third time. I could cry 😢","place":"Torino"}
{"id":"s308","created_at":1767520709160,"lang":"en","user":"lemontree_","text":"Coming from The Salt Road at @lanterncinema: that music!"}
{"id":"s309","created_at":1767521158242,"lang":"en","user":"halfmarathon","text":"Sore today but that medal is beautiful 🏅"}
{"id":"s310","created_at":1767521219110,"lang":"en","user":"stargazer22","text":"The last scene of The Salt Road alone is worth it"}
{"id":"s311","created_at":1767521241902,"lang":"en","user":"lemontree_","text":"RT @halfmarathon: Sore today but that medal is beautiful 🏅","repost_of":"s309"}
{"id":"s312","created_at":1767521279923,"lang":"en","user":"nightbaker","text":"Long line in front of the Kestrel store already, I am one of them 😎"}
{"id":"s313","created_at":1767521803201,"lang":"en","user":"woodenspoon","text":"After the storm: so much to clean up"}
{"id":"s314","created_at":1767521904653,"lang":"en","user":"quietowl","text":"Strike is over, says @northrail https://news.example/2d2anq"}
{"id":"s315","created_at":1767521942577,"lang":"en","user":"coldtoast","text":"The camera of my new Kestrel 5 is a joke #Kestrel5"}
{"id":"s316","created_at":1767522709581,"lang":"en","user":"oldbicycle","text":"Standing in a train for three hours, no heating. Never again @northrail"}
{"id":"s317","created_at":1767522816215,"lang":"en","user":"farlamp","text":"RT @paperboat: After the storm: so much to clean up #flooding","repost_of":"s303"}
{"id":"s318","created_at":1767523022924,"lang":"en","user":"redumbrella","text":"Please sign the petition for the library https://news.example/qwv4tv #reading"}
{"id":"s319","created_at":1767523038228,"lang":"en","user":"harbourcat","text":"RT @nightbaker: Km 35 of the harbour marathon and still smiling 😄","repost_of":"s288"}
{"id":"s320","created_at":1767523194687,"lang":"en","user":"nightbaker","text":"Cycled with three strangers because of the strike and made a friend #RailStrike"}
{"id":"s321","created_at":1767523466095,"lang":"en","user":"rainyday_7","text":"Please stay at home, the wind reaches its peak at nine @metdesk #flooding"}
{"id":"s322","created_at":1767523536360,"lang":"en","user":"lemontree_","text":"Shared a taxi with three strangers because of the strike and we laughed all the way #RailStrike #commuting","place":"Torino"}
{"id":"s323","created_at":1767523716869,"lang":"en","user":"riverstones","text":"Just out of The Salt Road at @lanterncinema: what an ending"}
{"id":"s324","created_at":1767523894354,"lang":"en","user":"cloudcount","text":"Three days with the Kestrel 5: it gets hot https://news.example/us2b4k","place":"New York"}
{"id":"s325","created_at":1767524235717,"lang":"en","user":"coldtoast","text":"Talks between the union and @northrail start again today https://news.example/823uy2","place":"Rome, Italy"}
{"id":"s326","created_at":1767524443503,"lang":"en","user":"slowtrain","text":"Respect with the rail workers, they deserve better #trains"}
{"id":"s327","created_at":1767524923775,"lang":"en","user":"paperboat","text":"Just out of The Salt Road at @lanterncinema: meh #TheSaltRoad"}
{"id":"s328","created_at":1767525057640,"lang":"en","user":"gravelpath","text":"Standing in a train for three hours, no heating. Horrible @northrail","place":"London"}
{"id":"s329","created_at":1767525483538,"lang":"en","user":"thinice","text":"@lemontree_ I do not think so","reply_to":"s308","place":"Torino"}
{"id":"s330","created_at":1767525576346,"lang":"en","user":"windowseat","text":"No trains because of the strike. Thanks for nothing @northrail #RailStrike #commuting"}
{"id":"s331","created_at":1767525667207,"lang":"en","user":"redumbrella","text":"Update fixed my Kestrel alarm @kestrelphones #Kestrel5 #tech"}
{"id":"s332","created_at":1767526842828,"lang":"en","user":"harbourcat","text":"Is the referee blind? 🤦","place":"Edinburgh"}
{"id":"s333","created_at":1767526856923,"lang":"en","user":"paperboat","text":"Price of coffee at a record, frost they say https://news.example/vw8qwt #coffee"}
{"id":"s334","created_at":1767527650317,"lang":"en","user":"bluekettle","text":"Rail strike is over, says @northrail https://news.example/ks4c6t #RailStrike"}
{"id":"s335","created_at":1767527820981,"lang":"en","user":"lastbus","text":"RT @paperboat: Just out of The Salt Road at @lanterncinema: meh #TheSaltRoad","repost_of":"s327"}
{"id":"s336","created_at":1767528019402,"lang":"en","user":"stargazer22","text":"We lost. Next year @northport_fc"}
{"id":"s337","created_at":1767528298977,"lang":"en","user":"bluekettle","text":"No power for six hours #StormOda"}
{"id":"s338","created_at":1767528370919,"lang":"en","user":"farlamp","text":"RT @harbourcat: Is the referee blind? 🤦","repost_of":"s332"}
{"id":"s339","created_at":1767528404179,"lang":"en","user":"brasskey","text":"RT @harbourcat: Is the referee blind? 🤦","repost_of":"s332"}
{"id":"s340","created_at":1767529100291,"lang":"en","user":"lemontree_","text":"Rail strike is over, says @northrail https://news.example/hrh4nq #RailStrike #commuting"}
{"id":"s341","created_at":1767529253229,"lang":"en","user":"woodenspoon","text":"Fifth coffee and it is only Monday ☕ #coffee"}
{"id":"s342","created_at":1767529661772,"lang":"en","user":"brasskey","text":"Goal! 3-2 for Eastvale ⚽ #CupFinal","place":"Rome, Italy"}
{"id":"s343","created_at":1767529670283,"lang":"en","user":"plainpencil","text":"The soundtrack of The Salt Road alone is worth it #TheSaltRoad #film"}
{"id":"s344","created_at":1767529682113,"lang":"en","user":"lemontree_","text":"I am with the rail workers, the cuts are shameful #RailStrike"}
{"id":"s345","created_at":1767529776459,"lang":"en","user":"oldbicycle","text":"Borrowed three novels at @town_library today, happy place #SaveTheLibrary","place":"Rome, Italy"}
{"id":"s346","created_at":1767529927399,"lang":"en","user":"lastbus","text":"RT @nightbaker: Long line in front of the Kestrel store already, I am one of them 😎","repost_of":"s312"}
{"id":"s347","created_at":1767530038544,"lang":"en","user":"littlewheel","text":"Rail strike goes on until Friday, says @northrail https://news.example/ctjzpq"}
{"id":"s348","created_at":1767530255479,"lang":"en","user":"paperboat","text":"RT @harbourcat: Is the referee blind? 🤦","repost_of":"s332"}
{"id":"s349","created_at":1767530303393,"lang":"en","user":"bluekettle","text":"Full support for the rail workers, the cuts are shameful #RailStrike"}
{"id":"s350","created_at":1767530409078,"lang":"en","user":"farlamp","text":"I am with the rail workers, safety is no luxury #RailStrike"}
{"id":"s351","created_at":1767530727950,"lang":"en","user":"rainyday_7","text":"Storm Oda ripped off the tent. Nobody hurt"}
{"id":"s352","created_at":1767530806903,"lang":"en","user":"doublebass","text":"When should I look for the comet before sunrise? @skydesk"}
{"id":"s353","created_at":1767531257598,"lang":"en","user":"quietowl","text":"RT @farlamp: I am with the rail workers, safety is no luxury #RailStrike","repost_of":"s350"}
{"id":"s354","created_at":1767531661410,"lang":"en","user":"riverstones","text":"RT @harbourcat: Is the referee blind? 🤦","repost_of":"s332"}
{"id":"s355","created_at":1767531708626,"lang":"en","user":"farlamp","text":"Binoculars is all you need for the comet"}
{"id":"s356","created_at":1767532461085,"lang":"en","user":"doublebass","text":"Good news for the library! Tears of joy @town_library #SaveTheLibrary #books"}
{"id":"s357","created_at":1767532856867,"lang":"en","user":"paperboat","text":"Cycled with three strangers because of the strike and it was fun #trains"}
{"id":"s358","created_at":1767533493368,"lang":"en","user":"bluekettle","text":"The morning after the storm: silence"}
{"id":"s359","created_at":1767533521785,"lang":"en","user":"tinradio","text":"Third day without trains and no bus either. How am I supposed to get to work @northrail"}
{"id":"s360","created_at":1767533803732,"lang":"en","user":"farlamp","text":"Storm Oda ripped off our fence. We are safe"}
{"id":"s361","created_at":1767534302961,"lang":"en","user":"plainpencil","text":"comet Iva is brighter than expected @skydesk"}
{"id":"s362","created_at":1767535313901,"lang":"en","user":"doublebass","text":"All the best to everybody who runs today! #HarbourRun"}
{"id":"s363","created_at":1767535343466,"lang":"en","user":"farlamp","text":"Km 21 of the harbour marathon and my legs are gone #HarbourRun #running"}
{"id":"s364","created_at":1767535421446,"lang":"en","user":"thinice","text":"Strike goes on until Friday, says @northrail https://news.example/ykdmv3"}
{"id":"s365","created_at":1767535954864,"lang":"en","user":"yesterdaysnews","text":"RT @thinice: Strike goes on until Friday, says @northrail https://news.example/ykdmv3","repost_of":"s364"}
{"id":"s366","created_at":1767536003906,"lang":"en","user":"cloudcount","text":"Sketch of comet Iva, unedited. The tail is enormous ☄️ https://news.example/tdk22q #CometIva #astronomy","place":"New York"}
{"id":"s367","created_at":1767536063618,"lang":"en","user":"greenbench","text":"RT @thinice: Strike goes on until Friday, says @northrail https://news.example/ykdmv3","repost_of":"s364"}
{"id":"s368","created_at":1767536698907,"lang":"en","user":"doublebass","text":"The Salt Road is the best film of the year. I fell asleep #TheSaltRoad #film","place":"Boston, MA"}
{"id":"s369","created_at":1767536858306,"lang":"en","user":"rainyday_7","text":"Standing in a train for three hours, no air. This is not a service @northrail"}
{"id":"s370","created_at":1767536986378,"lang":"en","user":"picnicblanket","text":"I have just seen the comet above the roofs, what a sight #CometIva #astronomy","place":"Leeds"}
{"id":"s371","created_at":1767537340508,"lang":"en","user":"slowtrain","text":"@council a reading room for everyone would be so useful"}
{"id":"s372","created_at":1767537530277,"lang":"en","user":"doublebass","text":"RT @thinice: Strike goes on until Friday, says @northrail https://news.example/ykdmv3","repost_of":"s364"}
{"id":"s373","created_at":1767538046112,"lang":"en","user":"stargazer22","text":"The Kestrel 5 has no charger in the box #Kestrel5 #tech"}
{"id":"s374","created_at":1767538458674,"lang":"en","user":"corkboard","text":"Already 4,000 people signed the petition for the library #SaveTheLibrary"}
{"id":"s375","created_at":1767538584523,"lang":"en","user":"oldbicycle","text":"Talks between the union and @northrail resume tomorrow https://news.example/rj55tg #RailStrike #commuting"}
{"id":"s376","created_at":1767538856513,"lang":"en","user":"yesterdaysnews","text":"Fog all night, no comet for us. I could cry 😢 #stargazing"}
{"id":"s377","created_at":1767538868173,"lang":"en","user":"secondhand","text":"Fog all night, no comet tonight. So annoying #CometIva #astronomy"}
{"id":"s378","created_at":1767538974288,"lang":"en","user":"saltandpine","text":"The 7:42 was early, thank you @northrail"}
{"id":"s379","created_at":1767539382992,"lang":"en","user":"riverstones","text":"Respect for the rail workers, safety is no luxury #trains"}
{"id":"s380","created_at":1767539424789,"lang":"en","user":"corkboard","text":"RT @riverstones: Respect for the rail workers, safety is no luxury #trains","repost_of":"s379","place":"Sydney"}
{"id":"s381","created_at":1767539506284,"lang":"en","user":"riverstones","text":"Strike called off, says @northrail https://news.example/fpj6m3 #trains"}
{"id":"s382","created_at":1767539923674,"lang":"en","user":"thinice","text":"@riverstones that is not right","reply_to":"s379"}
{"id":"s383","created_at":1767540160990,"lang":"en","user":"halfmarathon","text":"Stuck at the station thanks to the rail strike 🙃 #RailStrike"}
{"id":"s384","created_at":1767540342518,"lang":"en","user":"redumbrella","text":"RT @riverstones: Respect for the rail workers, safety is no luxury #trains","repost_of":"s379"}
{"id":"s385","created_at":1767540549156,"lang":"en","user":"plainpencil","text":"Fifth coffee and it is only Monday","place":"Torino"}
{"id":"s386","created_at":1767541334800,"lang":"en","user":"stargazer22","text":"RT @thinice: Strike goes on until Friday, says @northrail https://news.example/ykdmv3","repost_of":"s364","place":"Torino"}
{"id":"s387","created_at":1767541456547,"lang":"en","user":"redumbrella","text":"RT @riverstones: Respect for the rail workers, safety is no luxury #trains","repost_of":"s379"}
{"id":"s388","created_at":1767542252575,"lang":"en","user":"greenbench","text":"RT @riverstones: Respect for the rail workers, safety is no luxury #trains","repost_of":"s379"}
{"id":"s389","created_at":1767542438562,"lang":"en","user":"plainpencil","text":"RT @riverstones: Respect for the rail workers, safety is no luxury #trains","repost_of":"s379"}
{"id":"s390","created_at":1767542498398,"lang":"en","user":"paperboat","text":"RT @harbourcat: Is the referee blind? 🤦","repost_of":"s332"}
{"id":"s391","created_at":1767542601408,"lang":"en","user":"yesterdaysnews","text":"RT @riverstones: Respect for the rail workers, safety is no luxury #trains","repost_of":"s379"}
{"id":"s392","created_at":1767542757243,"lang":"en","user":"oldbicycle","text":"@kestrelphones my order has been lost twice, please help"}
{"id":"s393","created_at":1767544345427,"lang":"en","user":"cloudcount","text":"No trains and no bus either. I walk then @northrail #RailStrike #commuting"}
{"id":"s394","created_at":1767544524600,"lang":"en","user":"oldbicycle","text":"No power since midnight #StormOda"}
{"id":"s395","created_at":1767545124360,"lang":"en","user":"yesterdaysnews","text":"Talks between the union and @northrail start again tonight https://news.example/94u6d6 #trains"}
{"id":"s396","created_at":1767545288908,"lang":"en","user":"moonsalad","text":"The morning after the storm: blue sky, broken trees"}
{"id":"s397","created_at":1767545699595,"lang":"en","user":"stargazer22","text":"RT @thinice: Strike goes on until Friday, says @northrail https://news.example/ykdmv3","repost_of":"s364"}
{"id":"s398","created_at":1767546066177,"lang":"en","user":"teatime","text":"RT @riverstones: Respect for the rail workers, safety is no luxury #trains","repost_of":"s379","place":"Sydney"}
{"id":"s399","created_at":1767546131047,"lang":"en","user":"eightoclock","text":"RT @riverstones: Respect for the rail workers, safety is no luxury #trains","repost_of":"s379"}
{"id":"s400","created_at":1767546534929,"lang":"en","user":"farlamp","text":"RT @cloudcount: No trains and no bus either. I walk then @northrail #RailStrike #commuting","repost_of":"s393"}
{"id":"s401","created_at":1767546749379,"lang":"en","user":"windowseat","text":"Two days with the Kestrel 5: it gets hot https://news.example/f6gzm9 #Kestrel5 #tech","place":"Sydney"}
{"id":"s402","created_at":1767547034334,"lang":"en","user":"thinice","text":"Nothing smells better than fresh bread #baking","place":"Edinburgh"}
{"id":"s403","created_at":1767547291402,"lang":"en","user":"lemontree_","text":"RT @riverstones: Respect for the rail workers, safety is no luxury #trains","repost_of":"s379","place":"Leeds"}
{"id":"s404","created_at":1767547303977,"lang":"en","user":"picnicblanket","text":"After the storm: a rainbow #flooding"}
{"id":"s405","created_at":1767547996823,"lang":"en","user":"quietowl","text":"Train cancelled and no bus either. I walk then @northrail #RailStrike"}
{"id":"s406","created_at":1767548218855,"lang":"en","user":"thinice","text":"The cup is ours! I love this team @northport_fc #CupFinal #football"}
{"id":"s407","created_at":1767548489623,"lang":"en","user":"slowtrain","text":"Battery of my new Kestrel 5 is a joke #Kestrel5 #tech","place":"London"}
{"id":"s408","created_at":1767548830940,"lang":"en","user":"nightbaker","text":"RT @riverstones: Respect for the rail workers, safety is no luxury #trains","repost_of":"s379"}
{"id":"s409","created_at":1767550126620,"lang":"en","user":"teatime","text":"Squeezed in a train for two hours, no air. Horrible @northrail"}
{"id":"s410","created_at":1767552490915,"lang":"en","user":"littlewheel","text":"Rain at the start of the marathon, terrible for a record"}
{"id":"s411","created_at":1767552780758,"lang":"en","user":"bluekettle","text":"Is the referee blind? 😡 #football"}
{"id":"s412","created_at":1767552874996,"lang":"en","user":"rainyday_7","text":"Our cellar is under water https://news.example/tt89b3 #flooding","place":"London"}
{"id":"s413","created_at":1767554191432,"lang":"en","user":"nightbaker","text":"My neighbour got up at four for comet Iva and was not disappointed","place":"Rome, Italy"}
{"id":"s414","created_at":1767555897004,"lang":"en","user":"brasskey","text":"My starter smells odd. Help #sourdough #baking"}
{"id":"s415","created_at":1767557125146,"lang":"en","user":"quietowl","text":"RT @paperboat: Just out of The Salt Road at @lanterncinema: meh #TheSaltRoad","repost_of":"s327","place":"Edinburgh"}
{"id":"s416","created_at":1767558333405,"lang":"en","user":"secondhand","text":"After the storm: silence #StormOda #weather"}
{"id":"s417","created_at":1767560518843,"lang":"en","user":"moonsalad","text":"Storm Oda ripped off our fence. We are safe #StormOda #weather"}
{"id":"s418","created_at":1767562420701,"lang":"en","user":"coldtoast","text":"RT @nightbaker: My neighbour got up at four for comet Iva and was not disappointed","repost_of":"s413"}
{"id":"s419","created_at":1767567151942,"lang":"en","user":"lemontree_","text":"Switched to decaf: day two, send help"}
{"id":"s420","created_at":1767568813427,"lang":"en","user":"tinradio","text":"The library stays open! So happy @town_library"}
{"id":"s421","created_at":1767568969986,"lang":"en","user":"cloudcount","text":"Signed the petition for the library #reading"}
{"id":"s422","created_at":1767569240366,"lang":"en","user":"riverstones","text":"Borrowed an old atlas at @council this morning, I love this quiet house #SaveTheLibrary"}
{"id":"s423","created_at":1767569722013,"lang":"en","user":"moonsalad","text":"The council will close the library, can you believe it. Shame #reading"}
{"id":"s424","created_at":1767570191467,"lang":"en","user":"doublebass","text":"The bus is diverted because of the marathon, and nobody told us @harbour_run"}
{"id":"s425","created_at":1767570201133,"lang":"en","user":"oldbicycle","text":"They want to close the library, can you believe it. Shame https://news.example/97rngb #SaveTheLibrary"}
{"id":"s426","created_at":1767571042142,"lang":"en","user":"yesterdaysnews","text":"@council a reading room on Sundays would be lovely"}
{"id":"s427","created_at":1767571128800,"lang":"en","user":"greenbench","text":"Signed the petition for the library","place":"Glasgow, Scotland"}
{"id":"s428","created_at":1767571211694,"lang":"en","user":"northlight","text":"The 7:42 was on time, thank you @northrail"}
{"id":"s429","created_at":1767571887217,"lang":"en","user":"eightoclock","text":"They want to close the library?. Sign here #SaveTheLibrary","place":"London"}
{"id":"s430","created_at":1767572073772,"lang":"en","user":"teatime","text":"The council will close the library in spring. Shame https://news.example/feppfa #SaveTheLibrary"}
{"id":"s431","created_at":1767572109243,"lang":"en","user":"corkboard","text":"Signed the petition for the library #SaveTheLibrary"}
{"id":"s432","created_at":1767572352268,"lang":"en","user":"lemontree_","text":"RT @corkboard: Signed the petition for the library #SaveTheLibrary","repost_of":"s431"}
{"id":"s433","created_at":1767572556213,"lang":"en","user":"gravelpath","text":"RT @corkboard: Signed the petition for the library #SaveTheLibrary","repost_of":"s431"}
{"id":"s434","created_at":1767572572626,"lang":"en","user":"windowseat","text":"RT @corkboard: Signed the petition for the library #SaveTheLibrary","repost_of":"s431"}
{"id":"s435","created_at":1767572887285,"lang":"en","user":"lemontree_","text":"@corkboard haha 😂","reply_to":"s431"}
{"id":"s436","created_at":1767573173534,"lang":"en","user":"coldtoast","text":"Found an old atlas at @town_library this morning, happy place #SaveTheLibrary","place":"New York"}
{"id":"s437","created_at":1767573263888,"lang":"en","user":"farlamp","text":"RT @corkboard: Signed the petition for the library #SaveTheLibrary","repost_of":"s431","place":"Glasgow, Scotland"}
{"id":"s438","created_at":1767573264933,"lang":"en","user":"northlight","text":"RT @corkboard: Signed the petition for the library #SaveTheLibrary","repost_of":"s431"}
{"id":"s439","created_at":1767573409866,"lang":"en","user":"bluekettle","text":"RT @corkboard: Signed the petition for the library #SaveTheLibrary","repost_of":"s431"}
{"id":"s440","created_at":1767573733254,"lang":"en","user":"thinice","text":"RT @corkboard: Signed the petition for the library #SaveTheLibrary","repost_of":"s431","place":"Boston, MA"}
{"id":"s441","created_at":1767573859945,"lang":"en","user":"saltandpine","text":"RT @corkboard: Signed the petition for the library #SaveTheLibrary","repost_of":"s431"}
{"id":"s442","created_at":1767573903633,"lang":"en","user":"coldtoast","text":"Already 4,000 people signed the petition for the library https://news.example/fgqyde"}
{"id":"s443","created_at":1767573909524,"lang":"en","user":"corkboard","text":"The council will close the library, can you believe it. I learned to read there https://news.example/fb4ped #reading"}
{"id":"s444","created_at":1767574179435,"lang":"en","user":"redumbrella","text":"RT @corkboard: Signed the petition for the library #SaveTheLibrary","repost_of":"s431"}
{"id":"s445","created_at":1767574941749,"lang":"en","user":"lastbus","text":"They want to close the library in spring. Sign here https://news.example/b9rtp6 #reading","place":"Rome, Italy"}
{"id":"s446","created_at":1767576939137,"lang":"en","user":"rainyday_7","text":"Borrowed a wonderful book at @town_library this morning, I love this quiet house"}
{"id":"s447","created_at":1767577050355,"lang":"en","user":"woodenspoon","text":"New course record at the harbour marathon: by eleven seconds https://news.example/c8fjen #marathon"}
{"id":"s448","created_at":1767577286902,"lang":"en","user":"rainyday_7","text":"Borrowed an old atlas at @council this morning, I love this quiet house"}
{"id":"s449","created_at":1767577535818,"lang":"en","user":"doublebass","text":"RT @corkboard: Signed the petition for the library #SaveTheLibrary","repost_of":"s431"}
{"id":"s450","created_at":1767577632586,"lang":"en","user":"paperboat","text":"RT @corkboard: Signed the petition for the library #SaveTheLibrary","repost_of":"s431"}
{"id":"s451","created_at":1767577921913,"lang":"en","user":"secondhand","text":"Wind at the start of the marathon, not the best for a record"}
{"id":"s452","created_at":1767578171390,"lang":"en","user":"littlewheel","text":"RT @corkboard: Signed the petition for the library #SaveTheLibrary","repost_of":"s431"}
{"id":"s453","created_at":1767578370100,"lang":"en","user":"plainpencil","text":"Storm Oda ripped off half the roof. We are safe #flooding"}
{"id":"s454","created_at":1767578667010,"lang":"en","user":"paperboat","text":"Found a wonderful book at @council this morning, happy place #SaveTheLibrary #books"}
{"id":"s455","created_at":1767578776806,"lang":"en","user":"cloudcount","text":"RT @woodenspoon: New course record at the harbour marathon: by eleven seconds https://news.example/c8fjen #marathon","repost_of":"s447"}
{"id":"s456","created_at":1767579029081,"lang":"en","user":"coldtoast","text":"@corkboard where was that?","reply_to":"s431"}
{"id":"s457","created_at":1767579130959,"lang":"en","user":"harbourcat","text":"The last scene of The Salt Road haunts me"}
{"id":"s458","created_at":1767579427080,"lang":"en","user":"redumbrella","text":"Thank you to the firefighters who pumped all night 👏 #StormOda","place":"Rome, Italy"}
{"id":"s459","created_at":1767579596961,"lang":"en","user":"plainpencil","text":"@town_library opening hours for everyone would be so useful"}
{"id":"s460","created_at":1767579635451,"lang":"en","user":"picnicblanket","text":"@corkboard wonderful","reply_to":"s431"}
{"id":"s461","created_at":1767579642819,"lang":"en","user":"cloudcount","text":"Reading circle at the library starts at five #SaveTheLibrary","place":"Leeds"}
{"id":"s462","created_at":1767580225035,"lang":"en","user":"oldbicycle","text":"Homework help at the library made my day #SaveTheLibrary"}
{"id":"s463","created_at":1767580253677,"lang":"en","user":"woodenspoon","text":"RT @coldtoast: Already 4,000 people signed the petition for the library https://news.example/fgqyde","repost_of":"s442"}
{"id":"s464","created_at":1767580689766,"lang":"en","user":"redumbrella","text":"They want to close the library in spring. Sign here https://news.example/46s58a #reading"}
{"id":"s465","created_at":1767581242122,"lang":"en","user":"slowtrain","text":"Just saw the comet between two clouds, I am speechless #CometIva #astronomy"}
{"id":"s466","created_at":1767581266728,"lang":"en","user":"coldtoast","text":"They want to close the library?. Sign here https://news.example/apd65y"}
{"id":"s467","created_at":1767581278609,"lang":"en","user":"rainyday_7","text":"RT @slowtrain: Just saw the comet between two clouds, I am speechless #CometIva #astronomy","repost_of":"s465"}
{"id":"s468","created_at":1767581481443,"lang":"en","user":"paperboat","text":"RT @slowtrain: Just saw the comet between two clouds, I am speechless #CometIva #astronomy","repost_of":"s465","place":"Leeds"}
{"id":"s469","created_at":1767581647636,"lang":"en","user":"harbourcat","text":"Please sign the petition for the library"}
{"id":"s470","created_at":1767582148665,"lang":"en","user":"farlamp","text":"RT @woodenspoon: New course record at the harbour marathon: by eleven seconds https://news.example/c8fjen #marathon","repost_of":"s447"}
{"id":"s471","created_at":1767582218992,"lang":"en","user":"tinradio","text":"Story hour at the library made my day"}
{"id":"s472","created_at":1767582280110,"lang":"en","user":"lastbus","text":"Signed the petition for the library https://news.example/wq456t #SaveTheLibrary #books","place":"Leeds"}
{"id":"s473","created_at":1767582676268,"lang":"en","user":"farlamp","text":"Please sign the petition for the library #SaveTheLibrary #books","place":"Sydney"}
{"id":"s474","created_at":1767582839782,"lang":"en","user":"doublebass","text":"@town_library opening hours on Sundays would be so useful"}
{"id":"s475","created_at":1767582950989,"lang":"en","user":"oldbicycle","text":"RT @corkboard: Signed the petition for the library #SaveTheLibrary","repost_of":"s431"}
{"id":"s476","created_at":1767583238789,"lang":"en","user":"cloudcount","text":"Good news for the library! Tears of joy @council #reading"}
{"id":"s477","created_at":1767583270353,"lang":"en","user":"yesterdaysnews","text":"RT @corkboard: Signed the petition for the library #SaveTheLibrary","repost_of":"s431"}
{"id":"s478","created_at":1767583560825,"lang":"en","user":"lastbus","text":"Borrowed three novels at @council today, I love this quiet house"}
{"id":"s479","created_at":1767583810691,"lang":"en","user":"brasskey","text":"The library stays open! Tears of joy @town_library #SaveTheLibrary #books"}
{"id":"s480","created_at":1767584212391,"lang":"en","user":"oldbicycle","text":"Sore this morning but that medal is beautiful 🏅 #HarbourRun #running"}
{"id":"s481","created_at":1767584356698,"lang":"en","user":"thinice","text":"Rye or wheat for bread? #sourdough #baking"}
{"id":"s482","created_at":1767584810962,"lang":"en","user":"plainpencil","text":"Good news for the library! Tears of joy @council"}
{"id":"s483","created_at":1767585218674,"lang":"en","user":"plainpencil","text":"RT @cloudcount: Good news for the library! Tears of joy @council #reading","repost_of":"s476","place":"Glasgow, Scotland"}
{"id":"s484","created_at":1767586040558,"lang":"en","user":"bluekettle","text":"Storm Oda ripped off half the roof. Nobody hurt #StormOda #weather"}
{"id":"s485","created_at":1767586208705,"lang":"en","user":"riverstones","text":"Heartbroken. I do not want to talk about it @northport_fc #CupFinal"}
{"id":"s486","created_at":1767586864624,"lang":"en","user":"harbourcat","text":"@lemontree_ so true","reply_to":"s419","place":"Dublin"}
{"id":"s487","created_at":1767586892008,"lang":"en","user":"saltandpine","text":"Found a wonderful book at @town_library this morning, I love this quiet house #reading"}
{"id":"s488","created_at":1767586990778,"lang":"en","user":"riverstones","text":"Goal! 3-2 for Eastvale ⚽ #football"}
{"id":"s489","created_at":1767587017275,"lang":"en","user":"moonsalad","text":"Reading circle at the library was full"}
{"id":"s490","created_at":1767587064133,"lang":"en","user":"tinradio","text":"Please sign the petition for the library https://news.example/7dtmct #SaveTheLibrary"}
{"id":"s491","created_at":1767587450219,"lang":"en","user":"slowtrain","text":"Red warning for tonight, says @metdesk https://news.example/7gnx22 #StormOda"}
{"id":"s492","created_at":1767587487503,"lang":"en","user":"stargazer22","text":"RT @tinradio: Please sign the petition for the library https://news.example/7dtmct #SaveTheLibrary","repost_of":"s490"}
{"id":"s493","created_at":1767587511642,"lang":"en","user":"corkboard","text":"Gooooal! 2-1 for Eastvale 🔥","place":"Rome, Italy"}
{"id":"s494","created_at":1767587546838,"lang":"en","user":"tinradio","text":"RT @tinradio: Please sign the petition for the library https://news.example/7dtmct #SaveTheLibrary","repost_of":"s490","place":"Leeds"}
{"id":"s495","created_at":1767587808040,"lang":"en","user":"gravelpath","text":"@tinradio congratulations!","reply_to":"s490","place":"Sydney"}
{"id":"s496","created_at":1767587952348,"lang":"en","user":"woodenspoon","text":"@tinradio sorry to hear that","reply_to":"s490","place":"Dublin"}
{"id":"s497","created_at":1767588143907,"lang":"en","user":"harbourcat","text":"They want to close the library in spring. I learned to read there #SaveTheLibrary"}
{"id":"s498","created_at":1767588288048,"lang":"en","user":"moonsalad","text":"RT @tinradio: Please sign the petition for the library https://news.example/7dtmct #SaveTheLibrary","repost_of":"s490"}
{"id":"s499","created_at":1767588935240,"lang":"en","user":"greenbench","text":"RT @tinradio: Please sign the petition for the library https://news.example/7dtmct #SaveTheLibrary","repost_of":"s490","place":"Dublin"}
{"id":"s500","created_at":1767589022734,"lang":"en","user":"brasskey","text":"Reading circle at the library made my day #SaveTheLibrary"}
{"id":"s501","created_at":1767589027842,"lang":"en","user":"farlamp","text":"Storm Oda destroyed the old oak. What a night","place":"Cardiff"}
{"id":"s502","created_at":1767589054823,"lang":"en","user":"harbourcat","text":"@tinradio I do not think so","reply_to":"s490","place":"New York"}
{"id":"s503","created_at":1767589159988,"lang":"en","user":"windowseat","text":"RT @tinradio: Please sign the petition for the library https://news.example/7dtmct #SaveTheLibrary","repost_of":"s490"}
{"id":"s504","created_at":1767589182531,"lang":"en","user":"slowtrain","text":"Thirty seconds of exposure of comet Iva from the beach. The tail is enormous ☄️ https://news.example/qszvhe","place":"Rome, Italy"}
{"id":"s505","created_at":1767589661369,"lang":"en","user":"windowseat","text":"Why would anyone close the library in spring. Sign here https://news.example/3f48dx #SaveTheLibrary #books"}
{"id":"s506","created_at":1767589678337,"lang":"en","user":"doublebass","text":"The council gave in! Tears of joy @town_library #reading"}
{"id":"s507","created_at":1767590351967,"lang":"en","user":"woodenspoon","text":"Already 4,000 people signed the petition for the library #reading"}
{"id":"s508","created_at":1767590471237,"lang":"en","user":"windowseat","text":"They want to close the library in spring. Sign here https://news.example/e6grff #SaveTheLibrary"}
{"id":"s509","created_at":1767590551305,"lang":"en","user":"bluekettle","text":"RT @tinradio: Please sign the petition for the library https://news.example/7dtmct #SaveTheLibrary","repost_of":"s490"}
{"id":"s510","created_at":1767590743781,"lang":"en","user":"saltandpine","text":"Good news for the library! So happy @council"}
{"id":"s511","created_at":1767591167799,"lang":"en","user":"yesterdaysnews","text":"Binoculars is all you need for the comet #stargazing"}
{"id":"s512","created_at":1767591539008,"lang":"en","user":"eightoclock","text":"RT @tinradio: Please sign the petition for the library https://news.example/7dtmct #SaveTheLibrary","repost_of":"s490"}
{"id":"s513","created_at":1767592466861,"lang":"en","user":"lastbus","text":"Red warning for the whole north, says @metdesk https://news.example/upqnuy #StormOda #weather","place":"Torino"}
{"id":"s514","created_at":1767592878884,"lang":"en","user":"quietowl","text":"Another loaf of sourdough, flat as a plate #sourdough #baking"}
{"id":"s515","created_at":1767592919985,"lang":"en","user":"windowseat","text":"Update slowed down my Kestrel alarm @kestrelphones #Kestrel5","place":"Toronto"}
{"id":"s516","created_at":1767593031392,"lang":"en","user":"moonsalad","text":"@town_library a library on Sundays would be so useful","place":"Edinburgh"}
{"id":"s517","created_at":1767593433568,"lang":"en","user":"nightbaker","text":"These volunteers at kilometre 30 are the best ❤️","place":"Rome, Italy"}
{"id":"s518","created_at":1767594399560,"lang":"en","user":"brasskey","text":"The last scene of The Salt Road haunts me #TheSaltRoad"}
{"id":"s519","created_at":1767594966403,"lang":"en","user":"picnicblanket","text":"The camera of my new Kestrel 5 is much better than the old one #Kestrel5 #tech"}
{"id":"s520","created_at":1767595063089,"lang":"en","user":"littlewheel","text":"Switched to decaf: day two, send help #coffee"}
{"id":"s521","created_at":1767595335732,"lang":"en","user":"yesterdaysnews","text":"Five days with the Kestrel 5: the photos at night are unbelievable https://news.example/3564h3 #smartphones"}
{"id":"s522","created_at":1767595371040,"lang":"en","user":"stargazer22","text":"My starter died. Help","place":"Dublin"}
{"id":"s523","created_at":1767595410514,"lang":"en","user":"corkboard","text":"RT @slowtrain: Just saw the comet between two clouds, I am speechless #CometIva #astronomy","repost_of":"s465"}
{"id":"s524","created_at":1767595749554,"lang":"en","user":"eightoclock","text":"RT @yesterdaysnews: Five days with the Kestrel 5: the photos at night are unbelievable https://news.example/3564h3 #smartphones","repost_of":"s521"}
{"id":"s525","created_at":1767595900953,"lang":"en","user":"cloudcount","text":"The council will close the library, can you believe it. Sign here https://news.example/scqdx9 #reading","place":"Leeds"}
{"id":"s526","created_at":1767595960008,"lang":"en","user":"secondhand","text":"The cat slept through storm Oda, unbelievable"}
{"id":"s527","created_at":1767596195648,"lang":"en","user":"stargazer22","text":"RT @yesterdaysnews: Five days with the Kestrel 5: the photos at night are unbelievable https://news.example/3564h3 #smartphones","repost_of":"s521"}
{"id":"s528","created_at":1767596200042,"lang":"en","user":"coldtoast","text":"Sun at the start of the marathon, not the best for a personal best #marathon","place":"Rome, Italy"}
{"id":"s529","created_at":1767596350029,"lang":"en","user":"moonsalad","text":"RT @yesterdaysnews: Five days with the Kestrel 5: the photos at night are unbelievable https://news.example/3564h3 #smartphones","repost_of":"s521"}
{"id":"s530","created_at":1767596738845,"lang":"en","user":"lastbus","text":"Full support with the rail workers, they deserve better #trains"}
{"id":"s531","created_at":1767598122377,"lang":"en","user":"coldtoast","text":"Borrowed a wonderful book at @town_library today, happy place #reading"}
{"id":"s532","created_at":1767598148521,"lang":"en","user":"yesterdaysnews","text":"Cycled with a colleague because of the strike and made a friend","place":"Edinburgh"}
{"id":"s533","created_at":1767598228965,"lang":"en","user":"plainpencil","text":"Thank you to the firefighters who helped all night ❤️ #StormOda"}
{"id":"s534","created_at":1767598522008,"lang":"en","user":"farlamp","text":"We lost. Proud anyway @eastvale"}
{"id":"s535","created_at":1767598636737,"lang":"en","user":"plainpencil","text":"RT @lastbus: Full support with the rail workers, they deserve better #trains","repost_of":"s530"}
{"id":"s536","created_at":1767598837576,"lang":"en","user":"brasskey","text":"The square is packed for the cup final #football"}
{"id":"s537","created_at":1767598950661,"lang":"en","user":"greenbench","text":"RT @tinradio: Please sign the petition for the library https://news.example/7dtmct #SaveTheLibrary","repost_of":"s490","place":"Boston, MA"}
{"id":"s538","created_at":1767598988465,"lang":"en","user":"slowtrain","text":"After the storm: silence #flooding"}
{"id":"s539","created_at":1767599717299,"lang":"en","user":"saltandpine","text":"Never a penalty 😡 #CupFinal #football","place":"Toronto"}
{"id":"s540","created_at":1767599848779,"lang":"en","user":"rainyday_7","text":"RT @tinradio: Please sign the petition for the library https://news.example/7dtmct #SaveTheLibrary","repost_of":"s490"}
{"id":"s541","created_at":1767600068893,"lang":"en","user":"harbourcat","text":"RT @cloudcount: The council will close the library, can you believe it. Sign here https://news.example/scqdx9 #reading","repost_of":"s525"}
{"id":"s542","created_at":1767600552652,"lang":"en","user":"plainpencil","text":"Read the book first: The Salt Road https://news.example/bceyxe"}
{"id":"s543","created_at":1767600808482,"lang":"en","user":"greenbench","text":"Standing in a train for two hours. Horrible @northrail"}
{"id":"s544","created_at":1767600959884,"lang":"en","user":"oldbicycle","text":"Strike is over, says @northrail https://news.example/7kbmrw #RailStrike #commuting"}
{"id":"s545","created_at":1767601117186,"lang":"en","user":"corkboard","text":"Long line in front of the Kestrel shop already, people are crazy"}
{"id":"s546","created_at":1767601139033,"lang":"en","user":"greenbench","text":"Borrowed three novels at @town_library this morning, happy place #reading"}
{"id":"s547","created_at":1767601516975,"lang":"en","user":"windowseat","text":"Stuck at the station thanks to the rail strike 😩 #RailStrike #commuting"}
{"id":"s548","created_at":1767601575136,"lang":"en","user":"teatime","text":"My daughter climbed the hill for comet Iva and would do it again"}
{"id":"s549","created_at":1767601993811,"lang":"en","user":"secondhand","text":"RT @saltandpine: Never a penalty 😡 #CupFinal #football","repost_of":"s539"}
{"id":"s550","created_at":1767601996206,"lang":"en","user":"redumbrella","text":"These volunteers at the finish are wonderful people ❤️ #HarbourRun"}
{"id":"s551","created_at":1767602398660,"lang":"en","user":"rainyday_7","text":"RT @tinradio: Please sign the petition for the library https://news.example/7dtmct #SaveTheLibrary","repost_of":"s490"}
{"id":"s552","created_at":1767602408194,"lang":"en","user":"halfmarathon","text":"@council a library for everyone would be so useful"}
{"id":"s553","created_at":1767602417562,"lang":"en","user":"corkboard","text":"The camera work of The Salt Road haunts me #TheSaltRoad #film"}
{"id":"s554","created_at":1767602789636,"lang":"en","user":"yesterdaysnews","text":"Photo of comet Iva, unedited. I am proud of this one https://news.example/5krdu5 #CometIva","place":"Cardiff"}
{"id":"s555","created_at":1767603019791,"lang":"en","user":"lemontree_","text":"RT @teatime: My daughter climbed the hill for comet Iva and would do it again","repost_of":"s548"}
{"id":"s556","created_at":1767603364569,"lang":"en","user":"halfmarathon","text":"Patience is all you need for the comet #CometIva #astronomy"}
{"id":"s557","created_at":1767603700871,"lang":"en","user":"stargazer22","text":"What a final, I have no voice left @northport_fc #football"}
{"id":"s558","created_at":1767604389669,"lang":"en","user":"gravelpath","text":"Update fixed my Kestrel alarm @kestrelphones #Kestrel5"}
{"id":"s559","created_at":1767604863650,"lang":"en","user":"littlewheel","text":"RT @coldtoast: Sun at the start of the marathon, not the best for a personal best #marathon","repost_of":"s528"}
{"id":"s560","created_at":1767605218914,"lang":"en","user":"saltandpine","text":"Stay inside, the wind is terrifying @metdesk #StormOda"}
{"id":"s561","created_at":1767605362562,"lang":"en","user":"quietowl","text":"Unbelievable match, my heart @northport_fc"}
{"id":"s562","created_at":1767605390613,"lang":"en","user":"lemontree_","text":"RT @teatime: My daughter climbed the hill for comet Iva and would do it again","repost_of":"s548"}
{"id":"s563","created_at":1767605458950,"lang":"en","user":"saltandpine","text":"RT @tinradio: Please sign the petition for the library https://news.example/7dtmct #SaveTheLibrary","repost_of":"s490","place":"London"}
{"id":"s564","created_at":1767605689170,"lang":"en","user":"paperboat","text":"I cannot walk today but that medal is mine 🏅 #HarbourRun #running"}
{"id":"s565","created_at":1767605766875,"lang":"en","user":"picnicblanket","text":"The book is better: The Salt Road https://news.example/nrn42y"}
{"id":"s566","created_at":1767605913331,"lang":"en","user":"picnicblanket","text":"Three days with the Kestrel 5: the photos at night are unbelievable https://news.example/jf4ac7"}
{"id":"s567","created_at":1767606002830,"lang":"en","user":"nightbaker","text":"I am for the rail workers, the cuts are shameful #RailStrike #commuting"}
{"id":"s568","created_at":1767606590907,"lang":"en","user":"secondhand","text":"RT @brasskey: The square is packed for the cup final #football","repost_of":"s536"}
{"id":"s569","created_at":1767607395397,"lang":"en","user":"tinradio","text":"Respect with the rail workers, the cuts are shameful #RailStrike"}
{"id":"s570","created_at":1767607424965,"lang":"en","user":"teatime","text":"The book is better: The Salt Road https://news.example/gchkkg"}
{"id":"s571","created_at":1767607474878,"lang":"en","user":"riverstones","text":"RT @tinradio: Respect with the rail workers, the cuts are shameful #RailStrike","repost_of":"s569"}
{"id":"s572","created_at":1767607715810,"lang":"en","user":"woodenspoon","text":"RT @tinradio: Respect with the rail workers, the cuts are shameful #RailStrike","repost_of":"s569"}
{"id":"s573","created_at":1767607799282,"lang":"en","user":"gravelpath","text":"@tinradio haha 😂","reply_to":"s569"}
{"id":"s574","created_at":1767607849659,"lang":"en","user":"redumbrella","text":"Just saw the comet from the car park, I am speechless"}
{"id":"s575","created_at":1767608183903,"lang":"en","user":"halfmarathon","text":"Respect for the rail workers, the cuts are shameful #RailStrike #commuting","place":"Torino"}
{"id":"s576","created_at":1767608318412,"lang":"en","user":"woodenspoon","text":"@quietowl sorry to hear that","reply_to":"s514"}
{"id":"s577","created_at":1767608455949,"lang":"en","user":"plainpencil","text":"RT @tinradio: Respect with the rail workers, the cuts are shameful #RailStrike","repost_of":"s569"}
{"id":"s578","created_at":1767608525349,"lang":"en","user":"thinice","text":"Hitched a ride with a colleague because of the strike and made a friend"}
{"id":"s579","created_at":1767608535995,"lang":"en","user":"thinice","text":"Strike is over, says @northrail #RailStrike #commuting","place":"Edinburgh"}
{"id":"s580","created_at":1767608591406,"lang":"en","user":"brasskey","text":"Talks between the union and @northrail fail tonight https://news.example/zmmfwq #trains","place":"Edinburgh"}
{"id":"s581","created_at":1767608620113,"lang":"en","user":"cloudcount","text":"RT @coldtoast: Borrowed a wonderful book at @town_library today, happy place #reading","repost_of":"s531"}
{"id":"s582","created_at":1767608790072,"lang":"en","user":"halfmarathon","text":"@tinradio haha 😂","reply_to":"s569","place":"London"}
{"id":"s583","created_at":1767608839220,"lang":"en","user":"nightbaker","text":"Stuck at the station thanks to the rail strike #RailStrike #commuting","place":"Dublin"}
{"id":"s584","created_at":1767608982212,"lang":"en","user":"thinice","text":"Third day without trains and no bus either. I walk then @northrail #RailStrike"}
{"id":"s585","created_at":1767609057255,"lang":"en","user":"quietowl","text":"I am for the rail workers, safety is no luxury #RailStrike"}
{"id":"s586","created_at":1767609110759,"lang":"en","user":"coldtoast","text":"Sleeping at the office thanks to the rail strike 😩"}
{"id":"s587","created_at":1767609127373,"lang":"en","user":"eightoclock","text":"RT @tinradio: Respect with the rail workers, the cuts are shameful #RailStrike","repost_of":"s569"}
{"id":"s588","created_at":1767609375787,"lang":"en","user":"picnicblanket","text":"Third day without trains again. I walk then @northrail #RailStrike #commuting"}
{"id":"s589","created_at":1767609400755,"lang":"en","user":"secondhand","text":"Done! My first marathon. Thank you @harbour_run #marathon"}
{"id":"s590","created_at":1767609420087,"lang":"en","user":"quietowl","text":"Storm Oda ripped off the tent. We are safe #flooding","place":"Glasgow, Scotland"}
{"id":"s591","created_at":1767609641628,"lang":"en","user":"saltandpine","text":"Standing in a train for two hours, no heating. Horrible @northrail","place":"Cardiff"}
{"id":"s592","created_at":1767609653052,"lang":"en","user":"plainpencil","text":"Full support for the rail workers, the cuts are shameful #RailStrike #commuting","place":"London"}
{"id":"s593","created_at":1767609669983,"lang":"en","user":"farlamp","text":"Talks between the union and @northrail resume tonight https://news.example/qu5t7r"}
{"id":"s594","created_at":1767609710779,"lang":"en","user":"cloudcount","text":"Working from home thanks to the rail strike 😩 #RailStrike #commuting","place":"Torino"}
{"id":"s595","created_at":1767609849475,"lang":"en","user":"halfmarathon","text":"Strike goes on until Friday, says @northrail https://news.example/dpgv2r #RailStrike"}
{"id":"s596","created_at":1767610102912,"lang":"en","user":"secondhand","text":"Two days with the Kestrel 5: best phone I ever had https://news.example/mhjzf3 #Kestrel5 #tech"}
{"id":"s597","created_at":1767610104867,"lang":"en","user":"farlamp","text":"Good news for the library! So happy @town_library #SaveTheLibrary"}
{"id":"s598","created_at":1767610149573,"lang":"en","user":"lastbus","text":"Km 10 of the harbour marathon and my legs are gone"}
{"id":"s599","created_at":1767610242260,"lang":"en","user":"cloudcount","text":"Talks between the union and @northrail fail tonight https://news.example/3x2kyg"}
{"id":"s600","created_at":1767610290794,"lang":"en","user":"harbourcat","text":"Strike called off, says @northrail https://news.example/74x3bu"}
{"id":"s601","created_at":1767610433786,"lang":"en","user":"plainpencil","text":"Talks between the union and @northrail start again tomorrow https://news.example/d5bs6t #RailStrike #commuting"}
{"id":"s602","created_at":1767610543682,"lang":"en","user":"secondhand","text":"RT @yesterdaysnews: Five days with the Kestrel 5: the photos at night are unbelievable https://news.example/3564h3 #smartphones","repost_of":"s521"}
{"id":"s603","created_at":1767610877333,"lang":"en","user":"riverstones","text":"Cycled with three strangers because of the strike and we laughed all the way #trains"}
{"id":"s604","created_at":1767611209787,"lang":"en","user":"woodenspoon","text":"RT @tinradio: Respect with the rail workers, the cuts are shameful #RailStrike","repost_of":"s569"}
{"id":"s605","created_at":1767611237209,"lang":"en","user":"harbourcat","text":"Rail strike is over, says @northrail","place":"Toronto"}
{"id":"s606","created_at":1767611355028,"lang":"en","user":"stargazer22","text":"RT @tinradio: Respect with the rail workers, the cuts are shameful #RailStrike","repost_of":"s569"}
{"id":"s607","created_at":1767611366999,"lang":"en","user":"windowseat","text":"Train cancelled again. Thanks for nothing @northrail #RailStrike"}
{"id":"s608","created_at":1767611388870,"lang":"en","user":"eightoclock","text":"The square is packed for the cup final #CupFinal"}
{"id":"s609","created_at":1767611502683,"lang":"en","user":"bluekettle","text":"RT @tinradio: Respect with the rail workers, the cuts are shameful #RailStrike","repost_of":"s569"}
{"id":"s610","created_at":1767611651513,"lang":"en","user":"halfmarathon","text":"RT @tinradio: Respect with the rail workers, the cuts are shameful #RailStrike","repost_of":"s569"}
{"id":"s611","created_at":1767611745140,"lang":"en","user":"brasskey","text":"RT @stargazer22: My starter died. Help","repost_of":"s522","place":"Dublin"}
{"id":"s612","created_at":1767611811072,"lang":"en","user":"redumbrella","text":"Hitched a ride with three strangers because of the strike and made a friend","place":"Rome, Italy"}
{"id":"s613","created_at":1767612126363,"lang":"en","user":"saltandpine","text":"Train cancelled and no bus either. Thanks for nothing @northrail #RailStrike #commuting"}
{"id":"s614","created_at":1767612268947,"lang":"en","user":"lastbus","text":"A coffee at @cornercafe is 20 % dearer now"}
{"id":"s615","created_at":1767612485218,"lang":"en","user":"picnicblanket","text":"How long do you let it rise for bread? #sourdough"}
{"id":"s616","created_at":1767612652779,"lang":"en","user":"yesterdaysnews","text":"The 7:42 was early, miracle @northrail"}
{"id":"s617","created_at":1767612686655,"lang":"en","user":"picnicblanket","text":"Full support with the rail workers, they deserve better #RailStrike #commuting"}
{"id":"s618","created_at":1767612959605,"lang":"en","user":"farlamp","text":"Cycled with a man and his cello because of the strike and it was fun","place":"Leeds"}
{"id":"s619","created_at":1767613030773,"lang":"en","user":"windowseat","text":"RT @eightoclock: The square is packed for the cup final #CupFinal","repost_of":"s608"}
{"id":"s620","created_at":1767613420125,"lang":"en","user":"windowseat","text":"Binoculars is all you need for the comet #CometIva #astronomy"}
{"id":"s621","created_at":1767613462749,"lang":"en","user":"riverstones","text":"Third day without trains because of the strike. Thanks for nothing @northrail #RailStrike #commuting"}
{"id":"s622","created_at":1767613851907,"lang":"en","user":"greenbench","text":"RT @tinradio: Respect with the rail workers, the cuts are shameful #RailStrike","repost_of":"s569"}
{"id":"s623","created_at":1767613875649,"lang":"en","user":"farlamp","text":"Strike is over, says @northrail https://news.example/k6yamw #RailStrike #commuting"}
{"id":"s624","created_at":1767614287504,"lang":"en","user":"paperboat","text":"Talks between the union and @northrail start again today https://news.example/nq6h4s #RailStrike"}
{"id":"s625","created_at":1767614319236,"lang":"en","user":"tinradio","text":"Three days with the Kestrel 5: it gets hot https://news.example/nt8m7j #smartphones","place":"Leeds"}
{"id":"s626","created_at":1767614333207,"lang":"en","user":"brasskey","text":"Working from home thanks to the rail strike 🙃"}
{"id":"s627","created_at":1767614519289,"lang":"en","user":"saltandpine","text":"Recipe for flat bread: https://news.example/9msc22 #sourdough #baking"}
{"id":"s628","created_at":1767614653140,"lang":"en","user":"cloudcount","text":"RT @eightoclock: The square is packed for the cup final #CupFinal","repost_of":"s608"}
{"id":"s629","created_at":1767614682563,"lang":"en","user":"brasskey","text":"RT @saltandpine: Recipe for flat bread: https://news.example/9msc22 #sourdough #baking","repost_of":"s627"}
{"id":"s630","created_at":1767614740709,"lang":"en","user":"gravelpath","text":"RT @windowseat: Train cancelled again. Thanks for nothing @northrail #RailStrike","repost_of":"s607"}
{"id":"s631","created_at":1767614779453,"lang":"en","user":"paperboat","text":"RT @tinradio: Respect with the rail workers, the cuts are shameful #RailStrike","repost_of":"s569"}
{"id":"s632","created_at":1767614915513,"lang":"en","user":"northlight","text":"Squeezed in a train for three hours, no heating. Horrible @northrail"}
{"id":"s633","created_at":1767614965466,"lang":"en","user":"moonsalad","text":"@eightoclock thank you","reply_to":"s608"}
{"id":"s634","created_at":1767615094227,"lang":"en","user":"teatime","text":"Shared a taxi with a colleague because of the strike and it was fun #RailStrike #commuting"}
{"id":"s635","created_at":1767615272262,"lang":"en","user":"moonsalad","text":"No trains because of the strike. How am I supposed to get to work @northrail"}
{"id":"s636","created_at":1767615296501,"lang":"en","user":"riverstones","text":"Long line in front of the Kestrel store this morning, I am one of them 😎"}
{"id":"s637","created_at":1767615415146,"lang":"en","user":"doublebass","text":"Hitched a ride with three strangers because of the strike and it was fun #trains","place":"Sydney"}
{"id":"s638","created_at":1767615568397,"lang":"en","user":"quietowl","text":"Train cancelled again. I walk then @northrail"}
{"id":"s639","created_at":1767615736537,"lang":"en","user":"farlamp","text":"RT @eightoclock: The square is packed for the cup final #CupFinal","repost_of":"s608"}
{"id":"s640","created_at":1767615868011,"lang":"en","user":"coldtoast","text":"RT @eightoclock: The square is packed for the cup final #CupFinal","repost_of":"s608","place":"Toronto"}
{"id":"s641","created_at":1767615870086,"lang":"en","user":"oldbicycle","text":"Shared a taxi with a colleague because of the strike and it was fun"}
{"id":"s642","created_at":1767615917398,"lang":"en","user":"bluekettle","text":"Kilometre 35 of the harbour marathon and my legs are gone #HarbourRun"}
{"id":"s643","created_at":1767616130983,"lang":"en","user":"halfmarathon","text":"The river is rising fast https://news.example/fzcch3"}
{"id":"s644","created_at":1767616529074,"lang":"en","user":"plainpencil","text":"@eightoclock congratulations!","reply_to":"s608"}
{"id":"s645","created_at":1767616639154,"lang":"en","user":"lemontree_","text":"RT @plainpencil: Read the book first: The Salt Road https://news.example/bceyxe","repost_of":"s542"}
{"id":"s646","created_at":1767616667807,"lang":"en","user":"coldtoast","text":"No trains again. How am I supposed to get to work @northrail"}
{"id":"s647","created_at":1767616668534,"lang":"en","user":"riverstones","text":"RT @riverstones: Third day without trains because of the strike. Thanks for nothing @northrail #RailStrike #commuting","repost_of":"s621"}
{"id":"s648","created_at":1767616706474,"lang":"en","user":"windowseat","text":"RT @eightoclock: The square is packed for the cup final #CupFinal","repost_of":"s608","place":"Cardiff"}
{"id":"s649","created_at":1767616743285,"lang":"en","user":"nightbaker","text":"Strike goes on until Friday, says @northrail https://news.example/8bneyw"}
{"id":"s650","created_at":1767617560623,"lang":"en","user":"plainpencil","text":"Good news for the library! We did it @council #reading"}
{"id":"s651","created_at":1767617785405,"lang":"en","user":"eightoclock","text":"Coming from The Salt Road at @lanterncinema: wow #TheSaltRoad"}
{"id":"s652","created_at":1767617845796,"lang":"en","user":"eightoclock","text":"RT @windowseat: Binoculars is all you need for the comet #CometIva #astronomy","repost_of":"s620","place":"Torino"}
{"id":"s653","created_at":1767618042818,"lang":"en","user":"lemontree_","text":"@tinradio same here","reply_to":"s569","place":"London"}
{"id":"s654","created_at":1767618403558,"lang":"en","user":"eightoclock","text":"@tinradio so true","reply_to":"s569","place":"Glasgow, Scotland"}
{"id":"s655","created_at":1767618483138,"lang":"en","user":"oldbicycle","text":"I am with the rail workers, the cuts are shameful #trains"}
{"id":"s656","created_at":1767618544772,"lang":"en","user":"plainpencil","text":"Hitched a ride with a colleague because of the strike and it was fun","place":"Rome, Italy"}
{"id":"s657","created_at":1767618756687,"lang":"en","user":"moonsalad","text":"Talks between the union and @northrail start again tonight","place":"Dublin"}
{"id":"s658","created_at":1767618908988,"lang":"en","user":"tinradio","text":"RT @lastbus: A coffee at @cornercafe is 20 % dearer now","repost_of":"s614","place":"Cardiff"}
{"id":"s659","created_at":1767619235583,"lang":"en","user":"thinice","text":"RT @paperboat: Talks between the union and @northrail start again today https://news.example/nq6h4s #RailStrike","repost_of":"s624"}
{"id":"s660","created_at":1767619236481,"lang":"en","user":"cloudcount","text":"Storm Oda destroyed the tent. What a night #StormOda #weather","place":"Edinburgh"}
{"id":"s661","created_at":1767619439860,"lang":"en","user":"halfmarathon","text":"They want to close the library in spring. Sign here #reading"}
{"id":"s662","created_at":1767620007624,"lang":"en","user":"eightoclock","text":"Finally saw the comet between two clouds, so beautiful 😍 #CometIva"}
{"id":"s663","created_at":1767620322056,"lang":"en","user":"nightbaker","text":"Working from home thanks to the rail strike 🙃 #RailStrike"}
{"id":"s664","created_at":1767620439942,"lang":"en","user":"moonsalad","text":"RT @oldbicycle: Shared a taxi with a colleague because of the strike and it was fun","repost_of":"s641"}
{"id":"s665","created_at":1767620832090,"lang":"en","user":"corkboard","text":"RT @eightoclock: Coming from The Salt Road at @lanterncinema: wow #TheSaltRoad","repost_of":"s651"}
{"id":"s666","created_at":1767621266703,"lang":"en","user":"quietowl","text":"RT @tinradio: Respect with the rail workers, the cuts are shameful #RailStrike","repost_of":"s569"}
{"id":"s667","created_at":1767621446280,"lang":"en","user":"yesterdaysnews","text":"RT @yesterdaysnews: The 7:42 was early, miracle @northrail","repost_of":"s616","place":"Toronto"}
{"id":"s668","created_at":1767621533401,"lang":"en","user":"farlamp","text":"Respect with the rail workers, they deserve better"}
{"id":"s669","created_at":1767621764724,"lang":"en","user":"paperboat","text":"Our grandfather climbed the hill for comet Iva and would do it again","place":"Sydney"}
{"id":"s670","created_at":1767621927726,"lang":"en","user":"brasskey","text":"Good news for the library! Tears of joy @town_library"}
{"id":"s671","created_at":1767622966738,"lang":"en","user":"plainpencil","text":"Coffee prices up again, a bad harvest they say"}
{"id":"s672","created_at":1767623006347,"lang":"en","user":"quietowl","text":"Respect with the rail workers, the cuts are shameful"}
{"id":"s673","created_at":1767623161869,"lang":"en","user":"harbourcat","text":"RT @tinradio: Respect with the rail workers, the cuts are shameful #RailStrike","repost_of":"s569"}
{"id":"s674","created_at":1767623168985,"lang":"en","user":"eightoclock","text":"Working from home thanks to the rail strike 🙃 #trains","place":"New York"}
{"id":"s675","created_at":1767623336221,"lang":"en","user":"greenbench","text":"@tinradio so true","reply_to":"s569"}
{"id":"s676","created_at":1767623968169,"lang":"en","user":"gravelpath","text":"The soundtrack of The Salt Road haunts me #cinema"}
{"id":"s677","created_at":1767624578988,"lang":"en","user":"halfmarathon","text":"Just out of The Salt Road at @lanterncinema: meh #cinema"}
{"id":"s678","created_at":1767626882110,"lang":"en","user":"farlamp","text":"Talks between the union and @northrail fail tomorrow https://news.example/gcmjg3 #RailStrike #commuting"}
{"id":"s679","created_at":1767627055483,"lang":"en","user":"eightoclock","text":"Talks between the union and @northrail fail tomorrow https://news.example/4etrpb #RailStrike"}
{"id":"s680","created_at":1767627432648,"lang":"en","user":"redumbrella","text":"Squeezed in a train for three hours, no heating. Never again @northrail"}
{"id":"s681","created_at":1767627520468,"lang":"en","user":"lemontree_","text":"Borrowed a wonderful book at @town_library today, happy place #SaveTheLibrary"}
{"id":"s682","created_at":1767627655050,"lang":"en","user":"quietowl","text":"Why would anyone close the library in spring. I learned to read there #reading"}
{"id":"s683","created_at":1767628058136,"lang":"en","user":"plainpencil","text":"@town_library a library on Sundays would be lovely"}
{"id":"s684","created_at":1767628511469,"lang":"en","user":"moonsalad","text":"Talks between the union and @northrail resume tomorrow https://news.example/yxmupb #RailStrike #commuting"}
{"id":"s685","created_at":1767628744122,"lang":"en","user":"rainyday_7","text":"RT @farlamp: Respect with the rail workers, they deserve better","repost_of":"s668"}
{"id":"s686","created_at":1767629300676,"lang":"en","user":"coldtoast","text":"Working from home thanks to the rail strike 😩 #trains"}
{"id":"s687","created_at":1767629572154,"lang":"en","user":"gravelpath","text":"Goal! 1-0 for Eastvale 🔥 #CupFinal #football"}
{"id":"s688","created_at":1767629701574,"lang":"en","user":"secondhand","text":"@eightoclock congratulations!","reply_to":"s608"}
{"id":"s689","created_at":1767630498029,"lang":"en","user":"bluekettle","text":"Storm Oda took the tent. What a night #StormOda #weather","place":"New York"}
{"id":"s690","created_at":1767630514710,"lang":"en","user":"brasskey","text":"Standing in a train for two hours, no heating. This is not a service @northrail"}
{"id":"s691","created_at":1767630880244,"lang":"en","user":"windowseat","text":"Shared a taxi with a colleague because of the strike and we laughed all the way #RailStrike #commuting"}
{"id":"s692","created_at":1767630972881,"lang":"en","user":"oldbicycle","text":"New course record at the harbour marathon: what a run https://news.example/9dm43j #HarbourRun"}
{"id":"s693","created_at":1767630999292,"lang":"en","user":"stargazer22","text":"Homework help at the library starts at five #SaveTheLibrary #books","place":"Edinburgh"}
{"id":"s694","created_at":1767632230547,"lang":"en","user":"yesterdaysnews","text":"Crossed the line! My first marathon. Thanks to all helpers @harbour_run #HarbourRun #running"}
{"id":"s695","created_at":1767632581841,"lang":"en","user":"redumbrella","text":"Km 21 of the harbour marathon and I regret everything"}
{"id":"s696","created_at":1767632676925,"lang":"en","user":"eightoclock","text":"The 7:42 was on time, miracle @northrail"}
{"id":"s697","created_at":1767634165931,"lang":"en","user":"farlamp","text":"The dog snored through storm Oda, unbelievable","place":"Torino"}
{"id":"s698","created_at":1767634562590,"lang":"en","user":"redumbrella","text":"Read the book first: The Salt Road https://news.example/dgkz9h"}
{"id":"s699","created_at":1767634985402,"lang":"en","user":"riverstones","text":"Standing in a train for two hours, no air. Horrible @northrail"}
{"id":"s700","created_at":1767635062867,"lang":"en","user":"corkboard","text":"RT @yesterdaysnews: The 7:42 was early, miracle @northrail","repost_of":"s616"}
{"id":"s701","created_at":1767635303988,"lang":"en","user":"bluekettle","text":"Why would anyone close the library, can you believe it. I learned to read there #SaveTheLibrary #books"}
{"id":"s702","created_at":1767635804406,"lang":"en","user":"harbourcat","text":"Homework help at the library was full"}
{"id":"s703","created_at":1767635986312,"lang":"en","user":"slowtrain","text":"Squeezed in a train for three hours, no air. This is not a service @northrail","place":"Torino"}
{"id":"s704","created_at":1767636358975,"lang":"en","user":"corkboard","text":"What a match, best final in years @eastvale #CupFinal"}
{"id":"s705","created_at":1767637206504,"lang":"en","user":"teatime","text":"Our neighbour got up at four for comet Iva and would do it again #stargazing"}
{"id":"s706","created_at":1767637257347,"lang":"en","user":"yesterdaysnews","text":"@bluekettle thank you","reply_to":"s701"}
{"id":"s707","created_at":1767638628638,"lang":"en","user":"gravelpath","text":"Sleeping at the office thanks to the rail strike #RailStrike"}
{"id":"s708","created_at":1767638711390,"lang":"en","user":"moonsalad","text":"RT @gravelpath: The soundtrack of The Salt Road haunts me #cinema","repost_of":"s676"}
{"id":"s709","created_at":1767639266498,"lang":"en","user":"doublebass","text":"RT @bluekettle: Why would anyone close the library, can you believe it. I learned to read there #SaveTheLibrary #books","repost_of":"s701"}
{"id":"s710","created_at":1767639535562,"lang":"en","user":"quietowl","text":"Squeezed in a train for three hours, no air. Horrible @northrail"}
{"id":"s711","created_at":1767639686376,"lang":"en","user":"bluekettle","text":"Sketch of comet Iva, unedited. I am proud of this one https://news.example/kdcmhh #CometIva"}
{"id":"s712","created_at":1767641090164,"lang":"en","user":"northlight","text":"No trains because of the strike. I walk then @northrail #RailStrike #commuting"}
{"id":"s713","created_at":1767642217445,"lang":"en","user":"farlamp","text":"Rail strike is over, says @northrail https://news.example/qjeraz #RailStrike"}
{"id":"s714","created_at":1767643426227,"lang":"en","user":"oldbicycle","text":"@bluekettle same here","reply_to":"s701"}
{"id":"s715","created_at":1767643446385,"lang":"en","user":"nightbaker","text":"RT @bluekettle: Why would anyone close the library, can you believe it. I learned to read there #SaveTheLibrary #books","repost_of":"s701"}
{"id":"s716","created_at":1767644326374,"lang":"en","user":"cloudcount","text":"RT @bluekettle: Why would anyone close the library, can you believe it. I learned to read there #SaveTheLibrary #books","repost_of":"s701","place":"Glasgow, Scotland"}
{"id":"s717","created_at":1767645430985,"lang":"en","user":"rainyday_7","text":"Squeezed in a train for three hours, no air. Never again @northrail"}
{"id":"s718","created_at":1767647470070,"lang":"en","user":"slowtrain","text":"Patience and a blanket: that is all you need for the comet #CometIva"}
{"id":"s719","created_at":1767648092316,"lang":"en","user":"bluekettle","text":"Signed the petition for the library https://news.example/6gn4se #SaveTheLibrary #books"}
{"id":"s720","created_at":1767657243349,"lang":"en","user":"woodenspoon","text":"Strike called off, says @northrail #RailStrike"}
{"id":"s721","created_at":1767658078384,"lang":"en","user":"saltandpine","text":"RT @woodenspoon: Strike called off, says @northrail #RailStrike","repost_of":"s720"}
{"id":"s722","created_at":1767658470892,"lang":"en","user":"quietowl","text":"Third coffee and it is not even ten ☕ #coffee","place":"Boston, MA"}
{"id":"s723","created_at":1767660183569,"lang":"en","user":"harbourcat","text":"My daughter climbed the hill for comet Iva and would do it again #CometIva","place":"Dublin"}
{"id":"s724","created_at":1767664448945,"lang":"en","user":"nightbaker","text":"Rail strike is over, says @northrail https://news.example/3cxttd #RailStrike #commuting","place":"Cardiff"}
{"id":"s725","created_at":1767664464902,"lang":"en","user":"plainpencil","text":"comet Iva is brighter than expected @skydesk https://news.example/xz7bpe","place":"Dublin"}
{"id":"s726","created_at":1767666262345,"lang":"en","user":"lemontree_","text":"Talks between the union and @northrail fail tomorrow #trains"}
{"id":"s727","created_at":1767666567214,"lang":"en","user":"riverstones","text":"Thank you to the neighbours who pumped all night ❤️ #StormOda #weather"}
{"id":"s728","created_at":1767666775075,"lang":"en","user":"paperboat","text":"Battery of my new Kestrel 5 is much better than the old one #Kestrel5 #tech","place":"Leeds"}
{"id":"s729","created_at":1767667326397,"lang":"en","user":"picnicblanket","text":"Coming from The Salt Road at @lanterncinema: that music! #TheSaltRoad #film"}
{"id":"s730","created_at":1767667806919,"lang":"en","user":"tinradio","text":"The Salt Road is the best film of the year. I fell asleep #cinema"}
{"id":"s731","created_at":1767670057053,"lang":"en","user":"greenbench","text":"The Kestrel 5 is announced at last #smartphones","place":"Boston, MA"}
{"id":"s732","created_at":1767670271989,"lang":"en","user":"corkboard","text":"Anyone wants to come for The Salt Road on Saturday? #TheSaltRoad"}
{"id":"s733","created_at":1767670577214,"lang":"en","user":"stargazer22","text":"Fifth coffee and it is only Monday 😴 #coffee"}
{"id":"s734","created_at":1767670924543,"lang":"en","user":"tinradio","text":"Stairs are my enemy today but that medal is mine 🏅 #marathon"}
{"id":"s735","created_at":1767671290758,"lang":"en","user":"oldbicycle","text":"Borrowed a wonderful book at @council today, I love this quiet house"}
{"id":"s736","created_at":1767671825526,"lang":"en","user":"corkboard","text":"@town_library a reading room for everyone would be lovely"}
{"id":"s737","created_at":1767672103894,"lang":"en","user":"yesterdaysnews","text":"My starter is alive. Back to yeast #sourdough #baking","place":"Dublin"}
{"id":"s738","created_at":1767674192373,"lang":"en","user":"oldbicycle","text":"Just out of The Salt Road at @lanterncinema: that music! #TheSaltRoad"}
{"id":"s739","created_at":1767674507048,"lang":"en","user":"farlamp","text":"RT @tinradio: Stairs are my enemy today but that medal is mine 🏅 #marathon","repost_of":"s734"}
{"id":"s740","created_at":1767674546553,"lang":"en","user":"windowseat","text":"Nothing tastes better than a loaf straight from the oven #sourdough #baking","place":"Sydney"}
{"id":"s741","created_at":1767674576667,"lang":"en","user":"farlamp","text":"RT @oldbicycle: Just out of The Salt Road at @lanterncinema: that music! #TheSaltRoad","repost_of":"s738"}
{"id":"s742","created_at":1767674581818,"lang":"en","user":"picnicblanket","text":"Found three novels at @council today, happy place #SaveTheLibrary #books"}
{"id":"s743","created_at":1767674640161,"lang":"en","user":"halfmarathon","text":"RT @oldbicycle: Just out of The Salt Road at @lanterncinema: that music! #TheSaltRoad","repost_of":"s738"}
{"id":"s744","created_at":1767675596030,"lang":"en","user":"riverstones","text":"RT @oldbicycle: Just out of The Salt Road at @lanterncinema: that music! #TheSaltRoad","repost_of":"s738"}
{"id":"s745","created_at":1767675638618,"lang":"en","user":"halfmarathon","text":"Recipe for potato bread: https://news.example/bczh4a #baking"}
{"id":"s746","created_at":1767675821235,"lang":"en","user":"doublebass","text":"RT @oldbicycle: Just out of The Salt Road at @lanterncinema: that music! #TheSaltRoad","repost_of":"s738"}
{"id":"s747","created_at":1767675829725,"lang":"en","user":"riverstones","text":"RT @oldbicycle: Just out of The Salt Road at @lanterncinema: that music! #TheSaltRoad","repost_of":"s738"}
{"id":"s748","created_at":1767676032920,"lang":"en","user":"lemontree_","text":"RT @oldbicycle: Just out of The Salt Road at @lanterncinema: that music! #TheSaltRoad","repost_of":"s738"}
{"id":"s749","created_at":1767676499469,"lang":"en","user":"bluekettle","text":"RT @oldbicycle: Just out of The Salt Road at @lanterncinema: that music! #TheSaltRoad","repost_of":"s738"}
{"id":"s750","created_at":1767677092733,"lang":"en","user":"doublebass","text":"My starter smells odd. Yes!"}
{"id":"s751","created_at":1767677806073,"lang":"en","user":"lemontree_","text":"RT @oldbicycle: Just out of The Salt Road at @lanterncinema: that music! #TheSaltRoad","repost_of":"s738"}
{"id":"s752","created_at":1767678075615,"lang":"en","user":"brasskey","text":"Recipe for seeded rolls: https://news.example/w2w5cg #sourdough #baking","place":"Torino"}
{"id":"s753","created_at":1767678107709,"lang":"en","user":"nightbaker","text":"The Kestrel 5 has no charger in the box https://news.example/te2ksr #smartphones"}
{"id":"s754","created_at":1767678144180,"lang":"en","user":"oldbicycle","text":"The dough died. I named it Bubbles"}
{"id":"s755","created_at":1767678149208,"lang":"en","user":"secondhand","text":"@town_library a library for everyone would be so useful"}
{"id":"s756","created_at":1767678255957,"lang":"en","user":"lastbus","text":"Do not spoil it, I see The Salt Road at the weekend 🍿"}
{"id":"s757","created_at":1767678293398,"lang":"en","user":"moonsalad","text":"RT @oldbicycle: Just out of The Salt Road at @lanterncinema: that music! #TheSaltRoad","repost_of":"s738"}
{"id":"s758","created_at":1767678627443,"lang":"en","user":"stargazer22","text":"They want to close the library, can you believe it. Shame #reading"}
{"id":"s759","created_at":1767678730734,"lang":"en","user":"lastbus","text":"New course record at the harbour marathon: incredible https://news.example/4uqkty #HarbourRun #running"}
{"id":"s760","created_at":1767678948932,"lang":"en","user":"riverstones","text":"Our recipe for flat bread: #baking"}
{"id":"s761","created_at":1767679143041,"lang":"en","user":"lastbus","text":"Recipe for seeded rolls: https://news.example/cr8u8b"}
{"id":"s762","created_at":1767679371379,"lang":"en","user":"halfmarathon","text":"@oldbicycle thank you","reply_to":"s738"}
{"id":"s763","created_at":1767679722817,"lang":"en","user":"harbourcat","text":"Story hour at the library was full #SaveTheLibrary #books","place":"New York"}
{"id":"s764","created_at":1767679730913,"lang":"en","user":"plainpencil","text":"Homework help at the library made my day"}
{"id":"s765","created_at":1767680714466,"lang":"en","user":"nightbaker","text":"Recipe for flat bread:","place":"Leeds"}
{"id":"s766","created_at":1767681671480,"lang":"en","user":"halfmarathon","text":"Recipe for seeded rolls:"}
{"id":"s767","created_at":1767681889892,"lang":"en","user":"teatime","text":"@oldbicycle I do not think so","reply_to":"s738"}
{"id":"s768","created_at":1767681919862,"lang":"en","user":"bluekettle","text":"@oldbicycle haha 😂","reply_to":"s738"}
{"id":"s769","created_at":1767682577694,"lang":"en","user":"tinradio","text":"First loaf of sourdough, flat as a plate","place":"Torino"}
{"id":"s770","created_at":1767682606766,"lang":"en","user":"quietowl","text":"Do you knead for a sourdough? #sourdough"}
{"id":"s771","created_at":1767682901091,"lang":"en","user":"northlight","text":"Finally saw the comet from the car park, worth the cold #CometIva"}
{"id":"s772","created_at":1767683115423,"lang":"en","user":"coldtoast","text":"The cup is ours! Best day of my life @eastvale 🏆 #CupFinal #football","place":"New York"}
{"id":"s773","created_at":1767683131147,"lang":"en","user":"yesterdaysnews","text":"Nothing tastes better than warm bread with butter #sourdough"}
{"id":"s774","created_at":1767683406805,"lang":"en","user":"windowseat","text":"RT @harbourcat: Story hour at the library was full #SaveTheLibrary #books","repost_of":"s763"}
{"id":"s775","created_at":1767683428847,"lang":"en","user":"northlight","text":"Goal! 2-1 for Eastvale #CupFinal"}
{"id":"s776","created_at":1767683480333,"lang":"en","user":"bluekettle","text":"The bus is diverted because of the marathon, what a mess @harbour_run"}
{"id":"s777","created_at":1767683714695,"lang":"en","user":"lastbus","text":"A coffee at @cornercafe tastes burnt lately"}
{"id":"s778","created_at":1767683850588,"lang":"en","user":"nightbaker","text":"How long do you let it rise for bread? #sourdough #baking"}
{"id":"s779","created_at":1767683865152,"lang":"en","user":"farlamp","text":"Recipe for flat bread: https://news.example/hfun3x #sourdough"}
{"id":"s780","created_at":1767683964114,"lang":"en","user":"coldtoast","text":"Recipe for seeded rolls: #baking","place":"Edinburgh"}
{"id":"s781","created_at":1767684160497,"lang":"en","user":"picnicblanket","text":"RT @quietowl: Do you knead for a sourdough? #sourdough","repost_of":"s770","place":"Glasgow, Scotland"}
{"id":"s782","created_at":1767684420441,"lang":"en","user":"secondhand","text":"Nothing tastes better than fresh bread #sourdough #baking"}
{"id":"s783","created_at":1767684454490,"lang":"en","user":"riverstones","text":"Please sign the petition for the library https://news.example/8xvc7c #SaveTheLibrary"}
{"id":"s784","created_at":1767684892970,"lang":"en","user":"northlight","text":"My starter died. I named it Bubbles"}
{"id":"s785","created_at":1767684958115,"lang":"en","user":"bluekettle","text":"Sun at the start of the marathon, not the best for a record #HarbourRun #running"}
{"id":"s786","created_at":1767685074993,"lang":"en","user":"littlewheel","text":"RT @northlight: My starter died. I named it Bubbles","repost_of":"s784"}
{"id":"s787","created_at":1767685647964,"lang":"en","user":"lastbus","text":"Coffee prices up again, a bad harvest they say https://news.example/8yxdyh #coffee"}
{"id":"s788","created_at":1767686125151,"lang":"en","user":"harbourcat","text":"RT @halfmarathon: Recipe for seeded rolls:","repost_of":"s766","place":"New York"}
{"id":"s789","created_at":1767686482053,"lang":"en","user":"windowseat","text":"Update slowed down my Kestrel camera @kestrelphones #smartphones"}
{"id":"s790","created_at":1767686702376,"lang":"en","user":"redumbrella","text":"The lights went out since midnight #StormOda"}
{"id":"s791","created_at":1767686999327,"lang":"en","user":"slowtrain","text":"Rye or wheat for a sourdough?"}
{"id":"s792","created_at":1767687665681,"lang":"en","user":"windowseat","text":"My starter smells odd. I named it Bubbles #baking"}
{"id":"s793","created_at":1767687740326,"lang":"en","user":"littlewheel","text":"The dough is alive. I named it Bubbles #sourdough #baking"}
{"id":"s794","created_at":1767687811246,"lang":"en","user":"quietowl","text":"RT @lastbus: Coffee prices up again, a bad harvest they say https://news.example/8yxdyh #coffee","repost_of":"s787"}
{"id":"s795","created_at":1767688017667,"lang":"en","user":"doublebass","text":"How long do you let it rise for a sourdough? #baking"}
{"id":"s796","created_at":1767688155211,"lang":"en","user":"redumbrella","text":"My starter doubled overnight. Help #sourdough #baking"}
{"id":"s797","created_at":1767688580816,"lang":"en","user":"woodenspoon","text":"Nothing tastes better than fresh bread #sourdough"}
{"id":"s798","created_at":1767688626217,"lang":"en","user":"saltandpine","text":"My starter is alive. I named it Bubbles #sourdough"}
{"id":"s799","created_at":1767688674217,"lang":"en","user":"secondhand","text":"Unbelievable match, I have no voice left @eastvale"}
{"id":"s800","created_at":1767688695800,"lang":"en","user":"corkboard","text":"RT @slowtrain: Rye or wheat for a sourdough?","repost_of":"s791"}
{"id":"s801","created_at":1767688730047,"lang":"en","user":"nightbaker","text":"The cup is ours! The whole town is singing @eastvale 🏆"}
{"id":"s802","created_at":1767688924434,"lang":"en","user":"northlight","text":"I switched to tea: a mistake #coffee"}
{"id":"s803","created_at":1767689106383,"lang":"en","user":"coldtoast","text":"Another loaf of sourdough, my best so far"}
{"id":"s804","created_at":1767689434667,"lang":"en","user":"stargazer22","text":"RT @saltandpine: My starter is alive. I named it Bubbles #sourdough","repost_of":"s798","place":"Boston, MA"}
{"id":"s805","created_at":1767689796215,"lang":"en","user":"yesterdaysnews","text":"RT @doublebass: How long do you let it rise for a sourdough? #baking","repost_of":"s795"}
{"id":"s806","created_at":1767690581893,"lang":"en","user":"bluekettle","text":"Fifth coffee and it is not even ten 😴","place":"Leeds"}
{"id":"s807","created_at":1767690681850,"lang":"en","user":"gravelpath","text":"RT @slowtrain: Rye or wheat for a sourdough?","repost_of":"s791"}
{"id":"s808","created_at":1767691090282,"lang":"en","user":"yesterdaysnews","text":"@paperboat thank you","reply_to":"s669"}
{"id":"s809","created_at":1767691438868,"lang":"en","user":"windowseat","text":"Sketch of comet Iva from the garden. I am proud of this one https://news.example/w3xryt #CometIva","place":"New York"}
{"id":"s810","created_at":1767691797631,"lang":"en","user":"littlewheel","text":"First loaf of sourdough, crisp and perfect #sourdough #baking"}
{"id":"s811","created_at":1767692459820,"lang":"en","user":"teatime","text":"I am for the rail workers, the cuts are shameful #trains"}
{"id":"s812","created_at":1767692553745,"lang":"en","user":"slowtrain","text":"What a final, I have no voice left @eastvale","place":"London"}
{"id":"s813","created_at":1767692639866,"lang":"en","user":"teatime","text":"Long line in front of the Kestrel store this morning, I am one of them 😎 #Kestrel5 #tech"}
{"id":"s814","created_at":1767692748895,"lang":"en","user":"secondhand","text":"Another loaf of sourdough, crisp and perfect 🍞 #sourdough"}
{"id":"s815","created_at":1767692905658,"lang":"en","user":"rainyday_7","text":"That was offside 😡 #football"}
{"id":"s816","created_at":1767693289513,"lang":"en","user":"farlamp","text":"Do you knead for a sourdough? #baking"}
{"id":"s817","created_at":1767693417634,"lang":"en","user":"picnicblanket","text":"RT @northlight: My starter died. I named it Bubbles","repost_of":"s784"}
{"id":"s818","created_at":1767693605748,"lang":"en","user":"oldbicycle","text":"The camera of my new Kestrel 5 is fantastic"}
{"id":"s819","created_at":1767693689670,"lang":"en","user":"stargazer22","text":"The new update fixed my Kestrel camera @kestrelphones #Kestrel5 #tech"}
{"id":"s820","created_at":1767693712449,"lang":"en","user":"gravelpath","text":"@slowtrain that is not right","reply_to":"s791"}
{"id":"s821","created_at":1767693801788,"lang":"en","user":"doublebass","text":"The Kestrel 5 has no charger in the box https://news.example/rcyvys"}
{"id":"s822","created_at":1767693976517,"lang":"en","user":"littlewheel","text":"Selling my old phone for the Kestrel 5 and love it"}
{"id":"s823","created_at":1767694131889,"lang":"en","user":"littlewheel","text":"Do you knead for a sourdough? #sourdough #baking"}
{"id":"s824","created_at":1767694221866,"lang":"en","user":"gravelpath","text":"Storm Oda took half the roof. Nobody hurt"}
{"id":"s825","created_at":1767694241803,"lang":"en","user":"halfmarathon","text":"The camera of my new Kestrel 5 is fantastic #Kestrel5 #tech"}
{"id":"s826","created_at":1767694329146,"lang":"en","user":"rainyday_7","text":"Another loaf of sourdough, a brick 🍞 #sourdough #baking","place":"Toronto"}
{"id":"s827","created_at":1767694472995,"lang":"en","user":"brasskey","text":"Thirty seconds of exposure of comet Iva from the beach. You can even see the second tail #stargazing"}
{"id":"s828","created_at":1767694574682,"lang":"en","user":"stargazer22","text":"No power for six hours"}
{"id":"s829","created_at":1767694725537,"lang":"en","user":"eightoclock","text":"Our whole street stayed up for comet Iva and was not disappointed #stargazing"}
{"id":"s830","created_at":1767694788709,"lang":"en","user":"northlight","text":"Two days with the Kestrel 5: the photos at night are unbelievable https://news.example/25hwae #Kestrel5"}
{"id":"s831","created_at":1767694888701,"lang":"en","user":"redumbrella","text":"The new update fixed my Kestrel everything @kestrelphones","place":"Cardiff"}
{"id":"s832","created_at":1767695141279,"lang":"en","user":"picnicblanket","text":"RT @littlewheel: Selling my old phone for the Kestrel 5 and love it","repost_of":"s822","place":"Boston, MA"}
{"id":"s833","created_at":1767695172199,"lang":"en","user":"riverstones","text":"The Kestrel 5 is announced at last https://news.example/kuzphb"}
{"id":"s834","created_at":1767695241150,"lang":"en","user":"plainpencil","text":"The screen of my new Kestrel 5 is much better than the old one #smartphones","place":"Toronto"}
{"id":"s835","created_at":1767695281963,"lang":"en","user":"harbourcat","text":"Update fixed my Kestrel everything @kestrelphones"}
{"id":"s836","created_at":1767695291636,"lang":"en","user":"littlewheel","text":"Swapped my old phone for the Kestrel 5 and I miss it already","place":"Torino"}
{"id":"s837","created_at":1767695316294,"lang":"en","user":"bluekettle","text":"The council gave in! So happy @council #reading"}
{"id":"s838","created_at":1767695497599,"lang":"en","user":"plainpencil","text":"Five days with the Kestrel 5: fast, light, expensive https://news.example/trpt5a #Kestrel5 #tech"}
{"id":"s839","created_at":1767695560513,"lang":"en","user":"bluekettle","text":"New course record at the harbour marathon: by eleven seconds https://news.example/xamxsz #marathon"}
{"id":"s840","created_at":1767695606532,"lang":"en","user":"nightbaker","text":"RT @bluekettle: The council gave in! So happy @council #reading","repost_of":"s837"}
{"id":"s841","created_at":1767695607163,"lang":"en","user":"nightbaker","text":"RT @bluekettle: The bus is diverted because of the marathon, what a mess @harbour_run","repost_of":"s776"}
{"id":"s842","created_at":1767695628434,"lang":"en","user":"plainpencil","text":"The screen of my new Kestrel 5 is worse than promised #smartphones","place":"Toronto"}
{"id":"s843","created_at":1767695685670,"lang":"en","user":"bluekettle","text":"Update slowed down my Kestrel camera @kestrelphones #Kestrel5"}
{"id":"s844","created_at":1767695767810,"lang":"en","user":"slowtrain","text":"Signed the petition for the library https://news.example/8daey3 #reading"}
{"id":"s845","created_at":1767696015135,"lang":"en","user":"harbourcat","text":"Two days with the Kestrel 5: fast, light, expensive https://news.example/v7mpa4"}
{"id":"s846","created_at":1767696188327,"lang":"en","user":"coldtoast","text":"The high street is under water 🌊","place":"Leeds"}
{"id":"s847","created_at":1767696307607,"lang":"en","user":"halfmarathon","text":"Storm Oda destroyed the old oak. We are safe #flooding"}
{"id":"s848","created_at":1767696309479,"lang":"en","user":"redumbrella","text":"Two days with the Kestrel 5: the photos at night are unbelievable #Kestrel5 #tech"}
{"id":"s849","created_at":1767696616711,"lang":"en","user":"coldtoast","text":"The new update fixed my Kestrel alarm @kestrelphones #smartphones"}
{"id":"s850","created_at":1767696687338,"lang":"en","user":"stargazer22","text":"Battery of my new Kestrel 5 is a joke #smartphones"}
{"id":"s851","created_at":1767696746429,"lang":"en","user":"harbourcat","text":"Another loaf of sourdough, crisp and perfect #baking"}
{"id":"s852","created_at":1767696784954,"lang":"en","user":"brasskey","text":"Third loaf of sourdough, a brick 🍞 #sourdough"}
{"id":"s853","created_at":1767696887625,"lang":"en","user":"riverstones","text":"Unpopular opinion: nobody needs a foldable phone like the Kestrel 5"}
{"id":"s854","created_at":1767696942477,"lang":"en","user":"plainpencil","text":"@kestrelphones my order has been lost again, please help"}
{"id":"s855","created_at":1767696956789,"lang":"en","user":"harbourcat","text":"Honestly: my kids want a foldable phone like the Kestrel 5"}
{"id":"s856","created_at":1767696998243,"lang":"en","user":"farlamp","text":"The Kestrel 5 is announced at last #Kestrel5 #tech"}
{"id":"s857","created_at":1767697012836,"lang":"en","user":"stargazer22","text":"New course record at the harbour marathon: incredible #marathon","place":"Rome, Italy"}
{"id":"s858","created_at":1767697035160,"lang":"en","user":"tinradio","text":"How much salt for a sourdough?"}
{"id":"s859","created_at":1767697227577,"lang":"en","user":"teatime","text":"Three days with the Kestrel 5: the photos at night are unbelievable https://news.example/vjf5d7 #Kestrel5 #tech","place":"Dublin"}
{"id":"s860","created_at":1767697416374,"lang":"en","user":"redumbrella","text":"Unpopular opinion: I want a foldable phone like the Kestrel 5"}
{"id":"s861","created_at":1767697539409,"lang":"en","user":"rainyday_7","text":"Three days with the Kestrel 5: fast, light, expensive https://news.example/suqsax #Kestrel5"}
{"id":"s862","created_at":1767697625899,"lang":"en","user":"lemontree_","text":"Queue in front of the Kestrel store this morning, people are crazy #Kestrel5"}
{"id":"s863","created_at":1767697806769,"lang":"en","user":"farlamp","text":"@coldtoast wonderful","reply_to":"s849"}
{"id":"s864","created_at":1767698016167,"lang":"en","user":"brasskey","text":"@kestrelphones my order has been lost again, nobody answers"}
{"id":"s865","created_at":1767698045161,"lang":"en","user":"halfmarathon","text":"RT @coldtoast: The high street is under water 🌊","repost_of":"s846"}
{"id":"s866","created_at":1767698453410,"lang":"en","user":"stargazer22","text":"Just out of The Salt Road at @lanterncinema: that music! #cinema","place":"Cardiff"}
{"id":"s867","created_at":1767698545221,"lang":"en","user":"coldtoast","text":"Gave away my old phone for the Kestrel 5 and no regrets","place":"New York"}
{"id":"s868","created_at":1767698691879,"lang":"en","user":"woodenspoon","text":"Update broke my Kestrel camera @kestrelphones","place":"Edinburgh"}
{"id":"s869","created_at":1767698723055,"lang":"en","user":"plainpencil","text":"@stargazer22 wonderful","reply_to":"s819"}
{"id":"s870","created_at":1767698804751,"lang":"en","user":"yesterdaysnews","text":"Unpopular opinion: my kids want a bigger phone every year","place":"Glasgow, Scotland"}
{"id":"s871","created_at":1767698896379,"lang":"en","user":"nightbaker","text":"The Kestrel 5 costs how much?! https://news.example/t8adb6 #Kestrel5"}
{"id":"s872","created_at":1767699077686,"lang":"en","user":"eightoclock","text":"The Kestrel 5 costs how much?! https://news.example/jy66pk #Kestrel5 #tech","place":"Cardiff"}
{"id":"s873","created_at":1767699160786,"lang":"en","user":"quietowl","text":"The Kestrel 5 looks great #Kestrel5"}
{"id":"s874","created_at":1767699298713,"lang":"en","user":"thinice","text":"Thirty seconds of exposure of comet Iva from the roof. I am proud of this one https://news.example/rfm6pe #CometIva #astronomy"}
{"id":"s875","created_at":1767699506515,"lang":"en","user":"halfmarathon","text":"Third day without trains again. Thanks for nothing @northrail #RailStrike #commuting","place":"Sydney"}
{"id":"s876","created_at":1767699801034,"lang":"en","user":"plainpencil","text":"Rail strike goes on until Friday, says @northrail https://news.example/zty6pq","place":"Glasgow, Scotland"}
{"id":"s877","created_at":1767699812384,"lang":"en","user":"paperboat","text":"Queue in front of the Kestrel shop already, I am one of them 😎","place":"Leeds"}
{"id":"s878","created_at":1767699937631,"lang":"en","user":"secondhand","text":"Long line in front of the Kestrel shop already, people are crazy #smartphones","place":"Torino"}
{"id":"s879","created_at":1767699958453,"lang":"en","user":"gravelpath","text":"Thirty seconds of exposure of comet Iva from the garden. You can even see the second tail https://news.example/f6uyh8 #CometIva #astronomy"}
{"id":"s880","created_at":1767700108183,"lang":"en","user":"thinice","text":"Sketch of comet Iva from the beach. You can even see the second tail https://news.example/x9d53j #CometIva"}
{"id":"s881","created_at":1767700195420,"lang":"en","user":"woodenspoon","text":"The new update broke my Kestrel alarm @kestrelphones #Kestrel5"}
{"id":"s882","created_at":1767700292722,"lang":"en","user":"quietowl","text":"My starter doubled overnight. Back to yeast"}
{"id":"s883","created_at":1767700309548,"lang":"en","user":"cloudcount","text":"Nothing tastes better than fresh bread","place":"Glasgow, Scotland"}
{"id":"s884","created_at":1767700909426,"lang":"en","user":"harbourcat","text":"My starter doubled overnight. Yes!"}
{"id":"s885","created_at":1767701020028,"lang":"en","user":"woodenspoon","text":"@kestrelphones my order has been delayed twice, nobody answers"}
{"id":"s886","created_at":1767701653097,"lang":"en","user":"nightbaker","text":"Talks between the union and @northrail fail tonight https://news.example/zav5d9 #RailStrike"}
{"id":"s887","created_at":1767701716791,"lang":"en","user":"windowseat","text":"The Salt Road is a masterpiece. I fell asleep #TheSaltRoad"}
{"id":"s888","created_at":1767701729079,"lang":"en","user":"halfmarathon","text":"Queue in front of the Kestrel store already, I am one of them 😎","place":"Glasgow, Scotland"}
{"id":"s889","created_at":1767701757723,"lang":"en","user":"corkboard","text":"The new update broke my Kestrel everything @kestrelphones #Kestrel5 #tech"}
{"id":"s890","created_at":1767701816609,"lang":"en","user":"windowseat","text":"Talks between the union and @northrail fail tonight #trains","place":"Toronto"}
{"id":"s891","created_at":1767701947278,"lang":"en","user":"secondhand","text":"The Kestrel 5 is announced at last https://news.example/478bj5 #smartphones"}
{"id":"s892","created_at":1767702105191,"lang":"en","user":"northlight","text":"The Kestrel 5 is announced at last https://news.example/sm2y9f #smartphones"}
{"id":"s893","created_at":1767702183907,"lang":"en","user":"corkboard","text":"RT @lemontree_: Queue in front of the Kestrel store this morning, people are crazy #Kestrel5","repost_of":"s862"}
{"id":"s894","created_at":1767702191989,"lang":"en","user":"thinice","text":"Update slowed down my Kestrel camera @kestrelphones","place":"New York"}
{"id":"s895","created_at":1767702459233,"lang":"en","user":"gravelpath","text":"RT @secondhand: The Kestrel 5 is announced at last https://news.example/478bj5 #smartphones","repost_of":"s891","place":"Leeds"}
{"id":"s896","created_at":1767702503318,"lang":"en","user":"greenbench","text":"Nothing but clouds, no comet for the third time. Typical"}
{"id":"s897","created_at":1767702649410,"lang":"en","user":"cloudcount","text":"Five days with the Kestrel 5: best phone I ever had https://news.example/2ym66z #Kestrel5 #tech"}
{"id":"s898","created_at":1767703022261,"lang":"en","user":"littlewheel","text":"Battery of my new Kestrel 5 is a joke #Kestrel5"}
{"id":"s899","created_at":1767703327809,"lang":"en","user":"gravelpath","text":"@kestrelphones my order has been cancelled twice, nobody answers"}
{"id":"s900","created_at":1767703365372,"lang":"en","user":"halfmarathon","text":"The Kestrel 5 costs how much?! https://news.example/y6hkf5 #Kestrel5 #tech"}
{"id":"s901","created_at":1767703611905,"lang":"en","user":"riverstones","text":"Honestly: my kids want a bigger phone every year"}
{"id":"s902","created_at":1767703959549,"lang":"en","user":"cloudcount","text":"What a final, best final in years @northport_fc #CupFinal"}
{"id":"s903","created_at":1767703983632,"lang":"en","user":"quietowl","text":"The Kestrel 5 has no charger in the box https://news.example/5ntcqr"}
{"id":"s904","created_at":1767704000714,"lang":"en","user":"thinice","text":"The Kestrel 5 costs how much?! https://news.example/89g5yc #smartphones"}
{"id":"s905","created_at":1767704019430,"lang":"en","user":"teatime","text":"RT @thinice: Update slowed down my Kestrel camera @kestrelphones","repost_of":"s894"}
{"id":"s906","created_at":1767704143700,"lang":"en","user":"riverstones","text":"Coffee prices at a record, frost they say https://news.example/wc9j68"}
{"id":"s907","created_at":1767704523488,"lang":"en","user":"nightbaker","text":"The volunteers at the finish are wonderful people ❤️"}
{"id":"s908","created_at":1767704539077,"lang":"en","user":"saltandpine","text":"RT @redumbrella: The new update fixed my Kestrel everything @kestrelphones","repost_of":"s831"}
{"id":"s909","created_at":1767704803605,"lang":"en","user":"thinice","text":"RT @windowseat: Talks between the union and @northrail fail tonight #trains","repost_of":"s890"}
{"id":"s910","created_at":1767704882768,"lang":"en","user":"lastbus","text":"Our recipe for flat bread: https://news.example/z9py29 #sourdough #baking"}
{"id":"s911","created_at":1767705785207,"lang":"en","user":"cloudcount","text":"Update broke my Kestrel everything @kestrelphones #smartphones"}
{"id":"s912","created_at":1767705889788,"lang":"en","user":"rainyday_7","text":"RT @cloudcount: Update broke my Kestrel everything @kestrelphones #smartphones","repost_of":"s911"}
{"id":"s913","created_at":1767705922536,"lang":"en","user":"northlight","text":"RT @cloudcount: Update broke my Kestrel everything @kestrelphones #smartphones","repost_of":"s911"}
{"id":"s914","created_at":1767705935223,"lang":"en","user":"bluekettle","text":"The new update slowed down my Kestrel camera @kestrelphones","place":"Sydney"}
{"id":"s915","created_at":1767705974276,"lang":"en","user":"rainyday_7","text":"How much salt for a sourdough? #baking"}
{"id":"s916","created_at":1767706033712,"lang":"en","user":"windowseat","text":"Battery of my new Kestrel 5 is a joke"}
{"id":"s917","created_at":1767706100887,"lang":"en","user":"littlewheel","text":"Gooooal! 3-2 for Eastvale #football"}
{"id":"s918","created_at":1767706328310,"lang":"en","user":"brasskey","text":"@kestrelphones my order has been delayed twice, please help"}
{"id":"s919","created_at":1767706600488,"lang":"en","user":"secondhand","text":"Another loaf of sourdough, a brick 🍞 #sourdough"}
{"id":"s920","created_at":1767706647188,"lang":"en","user":"thinice","text":"The Kestrel 5 is announced at last https://news.example/9u96ep"}
{"id":"s921","created_at":1767706924067,"lang":"en","user":"nightbaker","text":"Shared a taxi with a man and his cello because of the strike and we laughed all the way #RailStrike #commuting"}
{"id":"s922","created_at":1767706950439,"lang":"en","user":"halfmarathon","text":"Another loaf of sourdough, my best so far 🍞","place":"Rome, Italy"}
{"id":"s923","created_at":1767707321119,"lang":"en","user":"gravelpath","text":"Squeezed in a train for two hours. Never again @northrail"}
{"id":"s924","created_at":1767707392064,"lang":"en","user":"littlewheel","text":"@cloudcount haha 😂","reply_to":"s911"}
{"id":"s925","created_at":1767707498218,"lang":"en","user":"doublebass","text":"The Kestrel 5 looks great https://news.example/pxt5y6 #smartphones","place":"Toronto"}
{"id":"s926","created_at":1767707735046,"lang":"en","user":"thinice","text":"RT @doublebass: The Kestrel 5 looks great https://news.example/pxt5y6 #smartphones","repost_of":"s925"}
{"id":"s927","created_at":1767707810868,"lang":"en","user":"nightbaker","text":"@kestrelphones my order has been cancelled again, please help","place":"Toronto"}
{"id":"s928","created_at":1767708079747,"lang":"en","user":"doublebass","text":"Sketch of comet Iva from the beach. I am proud of this one https://news.example/excphz #CometIva #astronomy"}
{"id":"s929","created_at":1767708149999,"lang":"en","user":"redumbrella","text":"I have just seen the comet over the harbour, what a sight #CometIva"}
{"id":"s930","created_at":1767708175668,"lang":"en","user":"redumbrella","text":"RT @halfmarathon: Storm Oda destroyed the old oak. We are safe #flooding","repost_of":"s847"}
{"id":"s931","created_at":1767709795788,"lang":"en","user":"stargazer22","text":"@oldbicycle wonderful","reply_to":"s738"}
{"id":"s932","created_at":1767709997621,"lang":"en","user":"greenbench","text":"The new update fixed my Kestrel everything @kestrelphones #Kestrel5","place":"New York"}
{"id":"s933","created_at":1767710779984,"lang":"en","user":"oldbicycle","text":"The Kestrel 5 costs how much?! #Kestrel5"}
{"id":"s934","created_at":1767710831564,"lang":"en","user":"coldtoast","text":"@kestrelphones my order has been cancelled twice, this is awful service"}
{"id":"s935","created_at":1767710958383,"lang":"en","user":"plainpencil","text":"Good luck to everybody who runs the harbour marathon!"}
{"id":"s936","created_at":1767711120714,"lang":"en","user":"greenbench","text":"Update slowed down my Kestrel alarm @kestrelphones #Kestrel5 #tech","place":"Toronto"}
{"id":"s937","created_at":1767711392579,"lang":"en","user":"gravelpath","text":"RT @nightbaker: The volunteers at the finish are wonderful people ❤️","repost_of":"s907"}
{"id":"s938","created_at":1767711746514,"lang":"en","user":"secondhand","text":"Update fixed my Kestrel camera @kestrelphones #smartphones"}
{"id":"s939","created_at":1767711768374,"lang":"en","user":"teatime","text":"@cloudcount I do not think so","reply_to":"s911"}
{"id":"s940","created_at":1767711782306,"lang":"en","user":"brasskey","text":"Recipe for seeded rolls: #sourdough #baking"}
{"id":"s941","created_at":1767712094679,"lang":"en","user":"tinradio","text":"The dough is alive. Back to yeast #baking"}
{"id":"s942","created_at":1767712140059,"lang":"en","user":"coldtoast","text":"The lights went out for six hours #flooding"}
{"id":"s943","created_at":1767712547501,"lang":"en","user":"woodenspoon","text":"In which direction should I look for the comet from a balcony? @skydesk"}
{"id":"s944","created_at":1767712796796,"lang":"en","user":"redumbrella","text":"Honestly: nobody needs a bigger phone every year","place":"Sydney"}
{"id":"s945","created_at":1767713071805,"lang":"en","user":"oldbicycle","text":"The new update broke my Kestrel camera @kestrelphones"}
{"id":"s946","created_at":1767713113455,"lang":"en","user":"rainyday_7","text":"No trains because of the strike. Thanks for nothing @northrail","place":"Edinburgh"}
{"id":"s947","created_at":1767713184626,"lang":"en","user":"northlight","text":"The library stays open! Tears of joy @council #SaveTheLibrary","place":"Toronto"}
{"id":"s948","created_at":1767713329305,"lang":"en","user":"greenbench","text":"The Kestrel 5 has no charger in the box #smartphones","place":"Cardiff"}
{"id":"s949","created_at":1767713575208,"lang":"en","user":"doublebass","text":"RT @rainyday_7: No trains because of the strike. Thanks for nothing @northrail","repost_of":"s946","place":"New York"}
{"id":"s950","created_at":1767713592535,"lang":"en","user":"harbourcat","text":"RT @rainyday_7: No trains because of the strike. Thanks for nothing @northrail","repost_of":"s946"}
{"id":"s951","created_at":1767713641419,"lang":"en","user":"cloudcount","text":"@cloudcount I do not think so","reply_to":"s911","place":"Dublin"}
{"id":"s952","created_at":1767713709381,"lang":"en","user":"quietowl","text":"@rainyday_7 congratulations!","reply_to":"s946"}
{"id":"s953","created_at":1767713767524,"lang":"en","user":"rainyday_7","text":"RT @rainyday_7: No trains because of the strike. Thanks for nothing @northrail","repost_of":"s946","place":"New York"}
{"id":"s954","created_at":1767714149555,"lang":"en","user":"harbourcat","text":"RT @rainyday_7: No trains because of the strike. Thanks for nothing @northrail","repost_of":"s946"}
{"id":"s955","created_at":1767714422892,"lang":"en","user":"tinradio","text":"RT @rainyday_7: No trains because of the strike. Thanks for nothing @northrail","repost_of":"s946","place":"Torino"}
{"id":"s956","created_at":1767714565392,"lang":"en","user":"paperboat","text":"The camera of my new Kestrel 5 is much better than the old one #Kestrel5"}
{"id":"s957","created_at":1767714845024,"lang":"en","user":"bluekettle","text":"Thank you to the firefighters who pumped all night ❤️ #StormOda #weather"}
{"id":"s958","created_at":1767715167831,"lang":"en","user":"moonsalad","text":"Nothing tastes better than a loaf straight from the oven","place":"Toronto"}
{"id":"s959","created_at":1767715442930,"lang":"en","user":"quietowl","text":"@rainyday_7 congratulations!","reply_to":"s946","place":"Leeds"}
{"id":"s960","created_at":1767715550681,"lang":"en","user":"riverstones","text":"RT @rainyday_7: No trains because of the strike. Thanks for nothing @northrail","repost_of":"s946"}
{"id":"s961","created_at":1767715870766,"lang":"en","user":"quietowl","text":"Talks between the union and @northrail fail tomorrow https://news.example/gm84db #RailStrike"}
{"id":"s962","created_at":1767716085403,"lang":"en","user":"farlamp","text":"RT @rainyday_7: No trains because of the strike. Thanks for nothing @northrail","repost_of":"s946"}
{"id":"s963","created_at":1767716586735,"lang":"en","user":"windowseat","text":"RT @northlight: The library stays open! Tears of joy @council #SaveTheLibrary","repost_of":"s947"}
{"id":"s964","created_at":1767716712565,"lang":"en","user":"secondhand","text":"Five days with the Kestrel 5: fast, light, expensive #smartphones","place":"Sydney"}
{"id":"s965","created_at":1767716874313,"lang":"en","user":"plainpencil","text":"RT @rainyday_7: No trains because of the strike. Thanks for nothing @northrail","repost_of":"s946"}
{"id":"s966","created_at":1767717319891,"lang":"en","user":"rainyday_7","text":"Hitched a ride with a colleague because of the strike and made a friend #trains"}
{"id":"s967","created_at":1767717438321,"lang":"en","user":"teatime","text":"RT @rainyday_7: No trains because of the strike. Thanks for nothing @northrail","repost_of":"s946"}
{"id":"s968","created_at":1767717625268,"lang":"en","user":"redumbrella","text":"RT @rainyday_7: No trains because of the strike. Thanks for nothing @northrail","repost_of":"s946"}
{"id":"s969","created_at":1767717971791,"lang":"en","user":"oldbicycle","text":"First loaf of sourdough, crisp and perfect 🍞"}
{"id":"s970","created_at":1767718097870,"lang":"en","user":"harbourcat","text":"RT @rainyday_7: No trains because of the strike. Thanks for nothing @northrail","repost_of":"s946","place":"Glasgow, Scotland"}
{"id":"s971","created_at":1767718157573,"lang":"en","user":"yesterdaysnews","text":"The Kestrel 5 looks great #smartphones","place":"New York"}
{"id":"s972","created_at":1767718187757,"lang":"en","user":"slowtrain","text":"Patience and a blanket: that is all you need for the comet","place":"Cardiff"}
{"id":"s973","created_at":1767718429464,"lang":"en","user":"quietowl","text":"Homework help at the library made my day #SaveTheLibrary #books"}
{"id":"s974","created_at":1767718510555,"lang":"en","user":"halfmarathon","text":"RT @rainyday_7: No trains because of the strike. Thanks for nothing @northrail","repost_of":"s946"}
{"id":"s975","created_at":1767718541898,"lang":"en","user":"stargazer22","text":"RT @woodenspoon: In which direction should I look for the comet from a balcony? @skydesk","repost_of":"s943"}
{"id":"s976","created_at":1767718847742,"lang":"en","user":"secondhand","text":"RT @rainyday_7: No trains because of the strike. Thanks for nothing @northrail","repost_of":"s946"}
{"id":"s977","created_at":1767719036867,"lang":"en","user":"doublebass","text":"RT @rainyday_7: No trains because of the strike. Thanks for nothing @northrail","repost_of":"s946","place":"Toronto"}
{"id":"s978","created_at":1767719324921,"lang":"en","user":"paperboat","text":"Two days with the Kestrel 5: fast, light, expensive https://news.example/69hw8z"}
{"id":"s979","created_at":1767719386428,"lang":"en","user":"doublebass","text":"The book is better: The Salt Road"}
{"id":"s980","created_at":1767719445442,"lang":"en","user":"doublebass","text":"Strike goes on until Friday, says @northrail #RailStrike #commuting"}
{"id":"s981","created_at":1767719976249,"lang":"en","user":"doublebass","text":"Five days with the Kestrel 5: it gets hot https://news.example/ty3ruf #Kestrel5 #tech"}
{"id":"s982","created_at":1767720506870,"lang":"en","user":"brasskey","text":"RT @secondhand: Five days with the Kestrel 5: fast, light, expensive #smartphones","repost_of":"s964","place":"Sydney"}
{"id":"s983","created_at":1767720725898,"lang":"en","user":"eightoclock","text":"@rainyday_7 congratulations!","reply_to":"s946"}
{"id":"s984","created_at":1767721599955,"lang":"en","user":"picnicblanket","text":"Our recipe for potato bread: https://news.example/699dxq #baking"}
{"id":"s985","created_at":1767721810413,"lang":"en","user":"windowseat","text":"Three days with the Kestrel 5: fast, light, expensive https://news.example/53b936 #smartphones"}
{"id":"s986","created_at":1767722338497,"lang":"en","user":"doublebass","text":"These volunteers at the water stands are heroes ❤️ #HarbourRun"}
{"id":"s987","created_at":1767722882136,"lang":"en","user":"littlewheel","text":"The Kestrel 5 is announced at last https://news.example/u5x5j4 #smartphones","place":"Dublin"}
{"id":"s988","created_at":1767723066931,"lang":"en","user":"halfmarathon","text":"RT @doublebass: These volunteers at the water stands are heroes ❤️ #HarbourRun","repost_of":"s986"}
{"id":"s989","created_at":1767723338530,"lang":"en","user":"thinice","text":"RT @windowseat: Three days with the Kestrel 5: fast, light, expensive https://news.example/53b936 #smartphones","repost_of":"s985","place":"Torino"}
{"id":"s990","created_at":1767723382568,"lang":"en","user":"stargazer22","text":"@doublebass sorry to hear that","reply_to":"s986"}
{"id":"s991","created_at":1767724387453,"lang":"en","user":"greenbench","text":"@kestrelphones my order has been cancelled again, nobody answers"}
{"id":"s992","created_at":1767724439358,"lang":"en","user":"windowseat","text":"Nothing but clouds, no comet tonight. I could cry 😢 #CometIva"}
{"id":"s993","created_at":1767725049170,"lang":"en","user":"greenbench","text":"How much salt for a sourdough? #sourdough"}
{"id":"s994","created_at":1767725188523,"lang":"en","user":"riverstones","text":"Five days with the Kestrel 5: it gets hot https://news.example/fkz6d2 #Kestrel5","place":"Sydney"}
{"id":"s995","created_at":1767725701937,"lang":"en","user":"farlamp","text":"Roads closed because of the marathon, took me an hour to get home @harbour_run"}
{"id":"s996","created_at":1767727104207,"lang":"en","user":"harbourcat","text":"Three days with the Kestrel 5: the photos at night are unbelievable #Kestrel5"}
{"id":"s997","created_at":1767727389297,"lang":"en","user":"cloudcount","text":"Third loaf of sourdough, crisp and perfect 🍞 #sourdough","place":"Leeds"}
{"id":"s998","created_at":1767729519323,"lang":"en","user":"windowseat","text":"RT @rainyday_7: No trains because of the strike. Thanks for nothing @northrail","repost_of":"s946","place":"Sydney"}
{"id":"s999","created_at":1767729947103,"lang":"en","user":"moonsalad","text":"First loaf of sourdough, a brick"}
{"id":"s1000","created_at":1767730912823,"lang":"en","user":"tinradio","text":"@kestrelphones my order has been lost twice, this is awful service","place":"Edinburgh"}
{"id":"s1001","created_at":1767731596783,"lang":"en","user":"quietowl","text":"First loaf of sourdough, flat as a plate #sourdough"}
{"id":"s1002","created_at":1767731913206,"lang":"en","user":"woodenspoon","text":"@cloudcount haha 😂","reply_to":"s997"}
{"id":"s1003","created_at":1767732747030,"lang":"en","user":"bluekettle","text":"Third loaf of sourdough, flat as a plate"}
{"id":"s1004","created_at":1767733019950,"lang":"en","user":"redumbrella","text":"The Kestrel 5 has no charger in the box https://news.example/2we7du #smartphones"}
{"id":"s1005","created_at":1767733371962,"lang":"en","user":"eightoclock","text":"Anyone has a spare ticket for The Salt Road on Saturday? #TheSaltRoad #film"}
{"id":"s1006","created_at":1767733559446,"lang":"en","user":"plainpencil","text":"Who wants to come for The Salt Road on Saturday? #cinema"}
{"id":"s1007","created_at":1767733816346,"lang":"en","user":"harbourcat","text":"They want to close the library?. Sign here https://news.example/5g3une"}
{"id":"s1008","created_at":1767733858473,"lang":"en","user":"greenbench","text":"The Salt Road is beautiful and sad. Go and see it"}
{"id":"s1009","created_at":1767733982639,"lang":"en","user":"woodenspoon","text":"I liked it more than the book: The Salt Road https://news.example/cwqq8u","place":"Glasgow, Scotland"}
{"id":"s1010","created_at":1767734042908,"lang":"en","user":"plainpencil","text":"@rainyday_7 thank you","reply_to":"s946"}
{"id":"s1011","created_at":1767734215069,"lang":"en","user":"plainpencil","text":"Do not spoil it, I see The Salt Road at the weekend"}
{"id":"s1012","created_at":1767734267570,"lang":"en","user":"picnicblanket","text":"No spoilers please, I see The Salt Road tonight 🍿"}
{"id":"s1013","created_at":1767734273800,"lang":"en","user":"oldbicycle","text":"I am for the rail workers, they deserve better #RailStrike","place":"London"}
{"id":"s1014","created_at":1767734640863,"lang":"en","user":"cloudcount","text":"Anyone has a spare ticket for The Salt Road tonight? #TheSaltRoad #film"}
{"id":"s1015","created_at":1767735310841,"lang":"en","user":"oldbicycle","text":"Do not spoil it, I see The Salt Road tomorrow"}
{"id":"s1016","created_at":1767735652712,"lang":"en","user":"rainyday_7","text":"The soundtrack of The Salt Road haunts me #TheSaltRoad #film"}
{"id":"s1017","created_at":1767736202728,"lang":"en","user":"oldbicycle","text":"@rainyday_7 I do not think so","reply_to":"s946"}
{"id":"s1018","created_at":1767736283180,"lang":"en","user":"greenbench","text":"RT @oldbicycle: Do not spoil it, I see The Salt Road tomorrow","repost_of":"s1015"}
{"id":"s1019","created_at":1767736830972,"lang":"en","user":"gravelpath","text":"Just out of The Salt Road at @lanterncinema: wow #TheSaltRoad #film"}
{"id":"s1020","created_at":1767736882522,"lang":"en","user":"lemontree_","text":"Queue in front of the Kestrel shop this morning, I am one of them 😎 #Kestrel5"}
{"id":"s1021","created_at":1767737204413,"lang":"en","user":"halfmarathon","text":"Just out of The Salt Road at @lanterncinema: what an ending #cinema"}
{"id":"s1022","created_at":1767737217389,"lang":"en","user":"picnicblanket","text":"The camera work of The Salt Road haunts me #cinema","place":"New York"}
{"id":"s1023","created_at":1767737904350,"lang":"en","user":"farlamp","text":"Saw The Salt Road at @lanterncinema: what an ending"}
{"id":"s1024","created_at":1767737928542,"lang":"en","user":"plainpencil","text":"Coming from The Salt Road at @lanterncinema: what an ending"}
{"id":"s1025","created_at":1767737935257,"lang":"en","user":"nightbaker","text":"The book is better: The Salt Road https://news.example/k2mqc4","place":"Sydney"}
{"id":"s1026","created_at":1767738043529,"lang":"en","user":"moonsalad","text":"@cloudcount that is not right","reply_to":"s997","place":"Cardiff"}
{"id":"s1027","created_at":1767738152429,"lang":"en","user":"northlight","text":"The book is better: The Salt Road https://news.example/ck3b3c"}
{"id":"s1028","created_at":1767739214398,"lang":"en","user":"farlamp","text":"Do not spoil it, I see The Salt Road tomorrow 🍿"}
{"id":"s1029","created_at":1767739963457,"lang":"en","user":"eightoclock","text":"RT @farlamp: Do not spoil it, I see The Salt Road tomorrow 🍿","repost_of":"s1028"}
{"id":"s1030","created_at":1767739992503,"lang":"en","user":"nightbaker","text":"The Salt Road is two hours too long. I cried #TheSaltRoad"}
{"id":"s1031","created_at":1767740547632,"lang":"en","user":"teatime","text":"Nothing tastes better than a loaf straight from the oven #sourdough","place":"Rome, Italy"}
{"id":"s1032","created_at":1767741662030,"lang":"en","user":"brasskey","text":"Standing in a train for three hours. Horrible @northrail"}
{"id":"s1033","created_at":1767742640597,"lang":"en","user":"paperboat","text":"Our whole street stayed up for comet Iva and loved it"}
{"id":"s1034","created_at":1767743907012,"lang":"en","user":"eightoclock","text":"Who has a spare ticket for The Salt Road tonight? #cinema"}
{"id":"s1035","created_at":1767745509175,"lang":"en","user":"tinradio","text":"RT @quietowl: First loaf of sourdough, flat as a plate #sourdough","repost_of":"s1001"}
{"id":"s1036","created_at":1767746440171,"lang":"en","user":"brasskey","text":"Third coffee and it is not even ten"}
{"id":"s1037","created_at":1767746526683,"lang":"en","user":"oldbicycle","text":"Who wants to come for The Salt Road tonight? #TheSaltRoad","place":"Toronto"}
{"id":"s1038","created_at":1767747198740,"lang":"en","user":"paperboat","text":"Switched to decaf: a mistake #coffee"}
{"id":"s1039","created_at":1767748216792,"lang":"en","user":"plainpencil","text":"The Salt Road is a masterpiece. I cried #TheSaltRoad #film"}
{"id":"s1040","created_at":1767748273841,"lang":"en","user":"quietowl","text":"The soundtrack of The Salt Road alone is worth it #TheSaltRoad"}
{"id":"s1041","created_at":1767748812429,"lang":"en","user":"northlight","text":"I liked it more than the book: The Salt Road https://news.example/7qjkp6"}
{"id":"s1042","created_at":1767749214567,"lang":"en","user":"brasskey","text":"Sleeping at the office thanks to the rail strike 😩 #RailStrike #commuting"}
{"id":"s1043","created_at":1767749272153,"lang":"en","user":"moonsalad","text":"The Kestrel 5 is announced at last https://news.example/sc4evg #Kestrel5","place":"Cardiff"}
{"id":"s1044","created_at":1767750498871,"lang":"en","user":"slowtrain","text":"RT @farlamp: Saw The Salt Road at @lanterncinema: what an ending","repost_of":"s1023"}
{"id":"s1045","created_at":1767751511009,"lang":"en","user":"picnicblanket","text":"Coffee prices up again, a bad harvest they say https://news.example/4fvew6 #coffee"}
{"id":"s1046","created_at":1767751588451,"lang":"en","user":"windowseat","text":"The Salt Road is beautiful and sad. I fell asleep #TheSaltRoad"}
{"id":"s1047","created_at":1767751770691,"lang":"en","user":"paperboat","text":"Rain at the start of the marathon, perfect for a personal best","place":"Boston, MA"}
{"id":"s1048","created_at":1767751773623,"lang":"en","user":"paperboat","text":"The Salt Road is two hours too long. I fell asleep #TheSaltRoad"}
{"id":"s1049","created_at":1767752279200,"lang":"en","user":"redumbrella","text":"Queue in front of the Kestrel shop already, people are crazy #Kestrel5 #tech"}
{"id":"s1050","created_at":1767752455846,"lang":"en","user":"picnicblanket","text":"Fifth coffee and it is still dark 😴","place":"London"}
{"id":"s1051","created_at":1767752527014,"lang":"en","user":"plainpencil","text":"I cannot walk this morning but that medal is beautiful 🏅 #marathon","place":"Cardiff"}
{"id":"s1052","created_at":1767753048736,"lang":"en","user":"corkboard","text":"I liked it more than the book: The Salt Road https://news.example/6usqhx","place":"Edinburgh"}
{"id":"s1053","created_at":1767754607356,"lang":"en","user":"lastbus","text":"Anyone wants to come for The Salt Road on Saturday?"}
{"id":"s1054","created_at":1767755192077,"lang":"en","user":"nightbaker","text":"Clouds again, no comet tonight. I could cry 😢 #CometIva #astronomy"}
{"id":"s1055","created_at":1767755223824,"lang":"en","user":"halfmarathon","text":"comet Iva is visible without a telescope, says @skydesk https://news.example/uyss2k"}
{"id":"s1056","created_at":1767755972510,"lang":"en","user":"thinice","text":"Fog all night, no comet tonight. I could cry 😢 #CometIva"}
{"id":"s1057","created_at":1767756431258,"lang":"en","user":"lastbus","text":"A dark place is all you need for the comet #CometIva #astronomy","place":"Cardiff"}
{"id":"s1058","created_at":1767756439799,"lang":"en","user":"paperboat","text":"No spoilers please, I see The Salt Road tomorrow","place":"Glasgow, Scotland"}
{"id":"s1059","created_at":1767756516613,"lang":"en","user":"eightoclock","text":"Clouds again, no comet for the third time. I could cry 😢 #stargazing","place":"Edinburgh"}
{"id":"s1060","created_at":1767756653037,"lang":"en","user":"bluekettle","text":"Price of coffee at a record, a bad harvest they say #coffee"}
{"id":"s1061","created_at":1767756766909,"lang":"en","user":"rainyday_7","text":"Just saw the comet from the car park, I am speechless #CometIva"}
{"id":"s1062","created_at":1767756809838,"lang":"en","user":"corkboard","text":"RT @paperboat: No spoilers please, I see The Salt Road tomorrow","repost_of":"s1058"}
{"id":"s1063","created_at":1767756842421,"lang":"en","user":"oldbicycle","text":"Price of coffee at a record, a bad harvest they say https://news.example/8p6jfb"}
{"id":"s1064","created_at":1767756881099,"lang":"en","user":"redumbrella","text":"Who has a spare ticket for The Salt Road on Saturday?"}
{"id":"s1065","created_at":1767757118990,"lang":"en","user":"northlight","text":"Nothing but clouds, no comet for us. I could cry 😢 #CometIva"}
{"id":"s1066","created_at":1767757193299,"lang":"en","user":"paperboat","text":"Photo of comet Iva, unedited. I am proud of this one https://news.example/cj2v8r #CometIva"}
{"id":"s1067","created_at":1767757344317,"lang":"en","user":"plainpencil","text":"RT @paperboat: No spoilers please, I see The Salt Road tomorrow","repost_of":"s1058"}
{"id":"s1068","created_at":1767758030165,"lang":"en","user":"lastbus","text":"Thirty seconds of exposure of comet Iva, unedited. I am proud of this one https://news.example/3ybqva #stargazing"}
{"id":"s1069","created_at":1767758036069,"lang":"en","user":"lastbus","text":"My whole street stayed up for comet Iva and loved it #CometIva"}
{"id":"s1070","created_at":1767758344872,"lang":"en","user":"stargazer22","text":"Fog all night, no comet tonight. So annoying #stargazing"}
{"id":"s1071","created_at":1767758515135,"lang":"en","user":"greenbench","text":"@thinice so true","reply_to":"s1056"}
{"id":"s1072","created_at":1767758613581,"lang":"en","user":"quietowl","text":"Found a wonderful book at @council this morning, I love this quiet house #reading"}
{"id":"s1073","created_at":1767758661662,"lang":"en","user":"quietowl","text":"Thirty seconds of exposure of comet Iva, unedited. The tail is enormous ☄️ https://news.example/jvwcyn #CometIva #astronomy"}
{"id":"s1074","created_at":1767758900937,"lang":"en","user":"yesterdaysnews","text":"Swapped my old phone for the Kestrel 5 and no regrets"}
{"id":"s1075","created_at":1767759799179,"lang":"en","user":"harbourcat","text":"Clouds again, no comet tonight. I could cry 😢 #CometIva"}
{"id":"s1076","created_at":1767760017059,"lang":"en","user":"halfmarathon","text":"Price of coffee at a record, frost they say"}
{"id":"s1077","created_at":1767760106638,"lang":"en","user":"saltandpine","text":"RT @paperboat: No spoilers please, I see The Salt Road tomorrow","repost_of":"s1058"}
{"id":"s1078","created_at":1767760408392,"lang":"en","user":"doublebass","text":"I have just seen the comet from the car park, so beautiful 😍"}
{"id":"s1079","created_at":1767760622190,"lang":"en","user":"redumbrella","text":"Coffee prices up again, frost they say https://news.example/5c4pdb #coffee","place":"Edinburgh"}
{"id":"s1080","created_at":1767761077235,"lang":"en","user":"slowtrain","text":"All the best to everybody who runs the harbour marathon! #HarbourRun #running","place":"Toronto"}
{"id":"s1081","created_at":1767761296192,"lang":"en","user":"slowtrain","text":"First loaf of sourdough, my best so far 🍞 #sourdough"}
{"id":"s1082","created_at":1767761403659,"lang":"en","user":"oldbicycle","text":"All this noise about a comet, I just see street lights 😅","place":"New York"}
{"id":"s1083","created_at":1767761597599,"lang":"en","user":"slowtrain","text":"The new update fixed my Kestrel everything @kestrelphones #smartphones"}
{"id":"s1084","created_at":1767761887327,"lang":"en","user":"windowseat","text":"I liked it more than the book: The Salt Road https://news.example/a9budb"}
{"id":"s1085","created_at":1767762076363,"lang":"en","user":"lastbus","text":"So close. Proud anyway @eastvale #CupFinal #football"}
{"id":"s1086","created_at":1767762219656,"lang":"en","user":"bluekettle","text":"The Salt Road is two hours too long. Save your money #cinema"}
{"id":"s1087","created_at":1767762267000,"lang":"en","user":"farlamp","text":"Finally saw the comet over the harbour, I am speechless #CometIva"}
{"id":"s1088","created_at":1767762370656,"lang":"en","user":"farlamp","text":"RT @paperboat: No spoilers please, I see The Salt Road tomorrow","repost_of":"s1058","place":"Toronto"}
{"id":"s1089","created_at":1767762582286,"lang":"en","user":"paperboat","text":"RT @lastbus: So close. Proud anyway @eastvale #CupFinal #football","repost_of":"s1085","place":"Edinburgh"}
{"id":"s1090","created_at":1767762719233,"lang":"en","user":"doublebass","text":"RT @thinice: Fog all night, no comet tonight. I could cry 😢 #CometIva","repost_of":"s1056"}
{"id":"s1091","created_at":1767762724690,"lang":"en","user":"nightbaker","text":"Rail strike goes on until Friday, says @northrail https://news.example/bxr8eb #RailStrike","place":"Dublin"}
{"id":"s1092","created_at":1767762839640,"lang":"en","user":"greenbench","text":"So grateful to the crews who pumped all night 👏 #flooding","place":"Cardiff"}
{"id":"s1093","created_at":1767763601614,"lang":"en","user":"halfmarathon","text":"Coffee at @cornercafe was perfect"}
{"id":"s1094","created_at":1767763676853,"lang":"en","user":"saltandpine","text":"The dough doubled overnight. Yes! #baking","place":"Edinburgh"}
{"id":"s1095","created_at":1767764103753,"lang":"en","user":"oldbicycle","text":"Nothing tastes better than warm bread with butter #sourdough #baking"}
{"id":"s1096","created_at":1767764317683,"lang":"en","user":"yesterdaysnews","text":"Good luck to everybody who runs today! #HarbourRun"}
{"id":"s1097","created_at":1767764673223,"lang":"en","user":"lemontree_","text":"Talks between the union and @northrail fail tonight https://news.example/e49pce #RailStrike","place":"Dublin"}
{"id":"s1098","created_at":1767764726514,"lang":"en","user":"lastbus","text":"No spoilers please, I see The Salt Road tomorrow 🍿"}
{"id":"s1099","created_at":1767764863812,"lang":"en","user":"moonsalad","text":"Price of coffee up again, frost they say https://news.example/9pevt9"}
{"id":"s1100","created_at":1767764989466,"lang":"en","user":"brasskey","text":"Our recipe for flat bread: https://news.example/ufbte2"}
{"id":"s1101","created_at":1767765099585,"lang":"en","user":"halfmarathon","text":"Clouds again, no comet for us. I could cry 😢 #CometIva #astronomy","place":"Sydney"}
{"id":"s1102","created_at":1767765193584,"lang":"en","user":"moonsalad","text":"Fifth coffee and it is not even ten ☕ #coffee"}
{"id":"s1103","created_at":1767765342543,"lang":"en","user":"redumbrella","text":"RT @paperboat: No spoilers please, I see The Salt Road tomorrow","repost_of":"s1058"}
{"id":"s1104","created_at":1767765532681,"lang":"en","user":"greenbench","text":"comet Iva is brighter than expected @skydesk https://news.example/wvvhh4"}
{"id":"s1105","created_at":1767765721344,"lang":"en","user":"quietowl","text":"My grandfather climbed the hill for comet Iva and would do it again #CometIva #astronomy"}
{"id":"s1106","created_at":1767765745262,"lang":"en","user":"littlewheel","text":"The book is better: The Salt Road https://news.example/saphaj"}
{"id":"s1107","created_at":1767765790556,"lang":"en","user":"farlamp","text":"Switched to decaf: never felt better #coffee"}
{"id":"s1108","created_at":1767765865617,"lang":"en","user":"eightoclock","text":"Photo of comet Iva, unedited. The tail is enormous ☄️ https://news.example/m4cy6b"}
{"id":"s1109","created_at":1767766101101,"lang":"en","user":"plainpencil","text":"RT @bluekettle: The Salt Road is two hours too long. Save your money #cinema","repost_of":"s1086"}
{"id":"s1110","created_at":1767766438837,"lang":"en","user":"lemontree_","text":"The 7:42 was on time, I nearly fell over @northrail"}
{"id":"s1111","created_at":1767766452323,"lang":"en","user":"secondhand","text":"A dark place is all you need for the comet"}
{"id":"s1112","created_at":1767766956459,"lang":"en","user":"gravelpath","text":"I switched to decaf: never felt better","place":"Toronto"}
{"id":"s1113","created_at":1767767093215,"lang":"en","user":"slowtrain","text":"Just saw the comet over the harbour, so beautiful 😍 #CometIva #astronomy"}
{"id":"s1114","created_at":1767767628539,"lang":"en","user":"nightbaker","text":"The soundtrack of The Salt Road deserves a prize #cinema"}
{"id":"s1115","created_at":1767768787823,"lang":"en","user":"lemontree_","text":"Second coffee and it is still dark #coffee"}
{"id":"s1116","created_at":1767769274518,"lang":"en","user":"woodenspoon","text":"Read the book first: The Salt Road https://news.example/ytge7w"}
{"id":"s1117","created_at":1767769318493,"lang":"en","user":"gravelpath","text":"Roads closed because of the marathon, what a mess @harbour_run","place":"London"}
{"id":"s1118","created_at":1767770039656,"lang":"en","user":"secondhand","text":"comet Iva is brighter than expected @skydesk https://news.example/pnstrv"}
{"id":"s1119","created_at":1767770150953,"lang":"en","user":"eightoclock","text":"Where should I look for the comet from a balcony? @skydesk","place":"Boston, MA"}
{"id":"s1120","created_at":1767770209150,"lang":"en","user":"bluekettle","text":"RT @lemontree_: Second coffee and it is still dark #coffee","repost_of":"s1115","place":"London"}
{"id":"s1121","created_at":1767770533733,"lang":"en","user":"riverstones","text":"Our cellar is rising fast 🌊 https://news.example/nhrxb2 #flooding","place":"Rome, Italy"}
{"id":"s1122","created_at":1767771130385,"lang":"en","user":"moonsalad","text":"Coffee prices up again, frost they say https://news.example/wnc4my","place":"Torino"}
{"id":"s1123","created_at":1767771695750,"lang":"en","user":"corkboard","text":"Hitched a ride with a man and his cello because of the strike and it was fun #RailStrike #commuting"}
{"id":"s1124","created_at":1767772097029,"lang":"en","user":"moonsalad","text":"Coffee prices at a record, frost they say"}
{"id":"s1125","created_at":1767772107988,"lang":"en","user":"lemontree_","text":"Third loaf of sourdough, crisp and perfect #sourdough #baking"}
{"id":"s1126","created_at":1767772310281,"lang":"en","user":"gravelpath","text":"The new update fixed my Kestrel camera @kestrelphones #smartphones"}
{"id":"s1127","created_at":1767772462669,"lang":"en","user":"halfmarathon","text":"My grandfather climbed the hill for comet Iva and would do it again #stargazing","place":"London"}
{"id":"s1128","created_at":1767772583547,"lang":"en","user":"farlamp","text":"RT @greenbench: So grateful to the crews who pumped all night 👏 #flooding","repost_of":"s1092","place":"Torino"}
{"id":"s1129","created_at":1767772778668,"lang":"en","user":"brasskey","text":"Strike is over, says @northrail #trains"}
{"id":"s1130","created_at":1767772965196,"lang":"en","user":"corkboard","text":"Our recipe for flat bread: https://news.example/48g2tf #baking"}
{"id":"s1131","created_at":1767773068177,"lang":"en","user":"tinradio","text":"RT @lastbus: Anyone wants to come for The Salt Road on Saturday?","repost_of":"s1053"}
{"id":"s1132","created_at":1767773548152,"lang":"en","user":"secondhand","text":"Price of coffee up again, frost they say https://news.example/9ahu6s"}
{"id":"s1133","created_at":1767773629650,"lang":"en","user":"slowtrain","text":"The camera work of The Salt Road deserves a prize #cinema"}
{"id":"s1134","created_at":1767773923804,"lang":"en","user":"littlewheel","text":"The high street is under water 🌊 https://news.example/cy98au"}
{"id":"s1135","created_at":1767773941535,"lang":"en","user":"thinice","text":"So grateful to the neighbours who worked all night 👏","place":"Boston, MA"}
{"id":"s1136","created_at":1767773985650,"lang":"en","user":"northlight","text":"Queue in front of the Kestrel shop this morning, people are crazy #Kestrel5 #tech","place":"Boston, MA"}
{"id":"s1137","created_at":1767774128453,"lang":"en","user":"brasskey","text":"Where should I look for the comet before sunrise? @skydesk"}
{"id":"s1138","created_at":1767774441430,"lang":"en","user":"corkboard","text":"The last scene of The Salt Road alone is worth it #TheSaltRoad #film"}
{"id":"s1139","created_at":1767774624078,"lang":"en","user":"bluekettle","text":"Strike goes on until Friday, says @northrail https://news.example/s6dmwh","place":"Sydney"}
{"id":"s1140","created_at":1767774687742,"lang":"en","user":"moonsalad","text":"RT @lemontree_: Second coffee and it is still dark #coffee","repost_of":"s1115"}
{"id":"s1141","created_at":1767774789014,"lang":"en","user":"gravelpath","text":"@council a library on Sundays would be lovely"}
{"id":"s1142","created_at":1767775027744,"lang":"en","user":"rainyday_7","text":"@secondhand where was that?","reply_to":"s1132"}
{"id":"s1143","created_at":1767775392968,"lang":"en","user":"halfmarathon","text":"Two days with the Kestrel 5: it gets hot https://news.example/93x7de"}
{"id":"s1144","created_at":1767775572811,"lang":"en","user":"quietowl","text":"Nothing tastes better than a loaf straight from the oven #baking"}
{"id":"s1145","created_at":1767775585950,"lang":"en","user":"riverstones","text":"Switched to tea: day two, send help #coffee"}
{"id":"s1146","created_at":1767775701482,"lang":"en","user":"greenbench","text":"RT @halfmarathon: Two days with the Kestrel 5: it gets hot https://news.example/93x7de","repost_of":"s1143","place":"Glasgow, Scotland"}
{"id":"s1147","created_at":1767775841915,"lang":"en","user":"gravelpath","text":"New course record at the harbour marathon: by eleven seconds #marathon"}
{"id":"s1148","created_at":1767776037720,"lang":"en","user":"cloudcount","text":"Nothing but clouds, no comet tonight. So annoying #CometIva #astronomy"}
{"id":"s1149","created_at":1767777252809,"lang":"en","user":"slowtrain","text":"Train cancelled again. I walk then @northrail #trains"}
{"id":"s1150","created_at":1767777514066,"lang":"en","user":"greenbench","text":"RT @northlight: Queue in front of the Kestrel shop this morning, people are crazy #Kestrel5 #tech","repost_of":"s1136"}
{"id":"s1151","created_at":1767777722711,"lang":"en","user":"stargazer22","text":"The river is rising fast 😨 https://news.example/b9jg73 #flooding"}
{"id":"s1152","created_at":1767778400848,"lang":"en","user":"brasskey","text":"RT @halfmarathon: My grandfather climbed the hill for comet Iva and would do it again #stargazing","repost_of":"s1127","place":"Cardiff"}
{"id":"s1153","created_at":1767779774782,"lang":"en","user":"riverstones","text":"The cat snored through storm Oda, unbelievable","place":"Boston, MA"}
{"id":"s1154","created_at":1767779815513,"lang":"en","user":"eightoclock","text":"The cat snored through storm Oda, lucky them"}
{"id":"s1155","created_at":1767780050255,"lang":"en","user":"farlamp","text":"I switched to tea: never felt better"}
{"id":"s1156","created_at":1767780650961,"lang":"en","user":"paperboat","text":"Second coffee and it is only Monday ☕"}
{"id":"s1157","created_at":1767780676208,"lang":"en","user":"eightoclock","text":"Another loaf of sourdough, crisp and perfect 🍞 #sourdough #baking","place":"Cardiff"}
{"id":"s1158","created_at":1767780879768,"lang":"en","user":"oldbicycle","text":"Price of coffee up again, frost they say https://news.example/8rzedd #coffee"}
{"id":"s1159","created_at":1767781658284,"lang":"en","user":"windowseat","text":"What a match, I have no voice left @northport_fc #football"}
{"id":"s1160","created_at":1767782290182,"lang":"en","user":"picnicblanket","text":"Nothing smells better than a loaf straight from the oven #sourdough","place":"New York"}
{"id":"s1161","created_at":1767782293517,"lang":"en","user":"northlight","text":"We lost. Proud anyway @eastvale #CupFinal #football"}
{"id":"s1162","created_at":1767782343941,"lang":"en","user":"halfmarathon","text":"Sore this morning but that medal is mine 🏅 #marathon"}
{"id":"s1163","created_at":1767782363796,"lang":"en","user":"nightbaker","text":"RT @secondhand: Price of coffee up again, frost they say https://news.example/9ahu6s","repost_of":"s1132"}
{"id":"s1164","created_at":1767782605142,"lang":"en","user":"picnicblanket","text":"Sore today but that medal is beautiful 🏅 #marathon"}
{"id":"s1165","created_at":1767782774569,"lang":"en","user":"halfmarathon","text":"Rain at the start of the marathon, terrible for a personal best #marathon","place":"Boston, MA"}
{"id":"s1166","created_at":1767782837834,"lang":"en","user":"cloudcount","text":"Switched to tea: a mistake"}
{"id":"s1167","created_at":1767782892560,"lang":"en","user":"paperboat","text":"The council gave in! We did it @council #SaveTheLibrary #books"}
{"id":"s1168","created_at":1767784753680,"lang":"en","user":"eightoclock","text":"The Salt Road is two hours too long. I fell asleep"}
{"id":"s1169","created_at":1767785222173,"lang":"en","user":"slowtrain","text":"The river is under water 😨 https://news.example/f6mfys #StormOda"}
{"id":"s1170","created_at":1767785496555,"lang":"en","user":"moonsalad","text":"Red warning for the coast, says @metdesk #StormOda #weather"}
{"id":"s1171","created_at":1767785856241,"lang":"en","user":"woodenspoon","text":"Nothing smells better than warm bread with butter","place":"Sydney"}
{"id":"s1172","created_at":1767786342801,"lang":"en","user":"woodenspoon","text":"Working from home thanks to the rail strike #trains"}
{"id":"s1173","created_at":1767786687255,"lang":"en","user":"halfmarathon","text":"After the storm: blue sky, broken trees #StormOda #weather"}
{"id":"s1174","created_at":1767786985585,"lang":"en","user":"lastbus","text":"The Salt Road is beautiful and sad. I cried"}
{"id":"s1175","created_at":1767787214544,"lang":"en","user":"greenbench","text":"Talks between the union and @northrail fail tomorrow https://news.example/qb6hsj #RailStrike #commuting"}
{"id":"s1176","created_at":1767787430682,"lang":"en","user":"teatime","text":"Champions! The whole town is singing @eastvale #football"}
{"id":"s1177","created_at":1767787509596,"lang":"en","user":"nightbaker","text":"The last scene of The Salt Road alone is worth it #TheSaltRoad","place":"London"}
{"id":"s1178","created_at":1767788225619,"lang":"en","user":"paperboat","text":"They want to close the library?. I learned to read there #reading","place":"Sydney"}
{"id":"s1179","created_at":1767789054501,"lang":"en","user":"halfmarathon","text":"RT @gravelpath: New course record at the harbour marathon: by eleven seconds #marathon","repost_of":"s1147"}
{"id":"s1180","created_at":1767790207633,"lang":"en","user":"windowseat","text":"Finished! Ten minutes faster than last year. Thank you @harbour_run #HarbourRun #running"}
{"id":"s1181","created_at":1767790686862,"lang":"en","user":"oldbicycle","text":"Good luck to everybody who runs today!"}
{"id":"s1182","created_at":1767790889389,"lang":"en","user":"northlight","text":"Sketch of comet Iva from the roof. The tail is enormous ☄️ #CometIva","place":"Glasgow, Scotland"}
{"id":"s1183","created_at":1767790953178,"lang":"en","user":"stargazer22","text":"Kilometre 40 of the harbour marathon and my legs are gone #marathon"}
{"id":"s1184","created_at":1767791855119,"lang":"en","user":"yesterdaysnews","text":"Found an old atlas at @council today, happy place"}
{"id":"s1185","created_at":1767791998252,"lang":"en","user":"tinradio","text":"@stargazer22 I do not think so","reply_to":"s1183"}
{"id":"s1186","created_at":1767792002595,"lang":"en","user":"redumbrella","text":"RT @northlight: We lost. Proud anyway @eastvale #CupFinal #football","repost_of":"s1161","place":"Cardiff"}
{"id":"s1187","created_at":1767792472997,"lang":"en","user":"harbourcat","text":"Penalties! I am shaking #football","place":"Toronto"}
{"id":"s1188","created_at":1767792835777,"lang":"en","user":"doublebass","text":"We won! Best day of my life @eastvale #CupFinal #football"}
{"id":"s1189","created_at":1767792864779,"lang":"en","user":"slowtrain","text":"Unbelievable match, my heart @eastvale #CupFinal"}
{"id":"s1190","created_at":1767792878558,"lang":"en","user":"nightbaker","text":"The cup is ours! Best day of my life @northport_fc #football"}
{"id":"s1191","created_at":1767793008038,"lang":"en","user":"picnicblanket","text":"That was offside 😡 #CupFinal"}
{"id":"s1192","created_at":1767793142755,"lang":"en","user":"farlamp","text":"The cup is ours! The whole town is singing @northport_fc #CupFinal"}
{"id":"s1193","created_at":1767793357988,"lang":"en","user":"harbourcat","text":"Penalties! I cannot watch"}
{"id":"s1194","created_at":1767793763795,"lang":"en","user":"redumbrella","text":"Clear red card #CupFinal"}
{"id":"s1195","created_at":1767793902501,"lang":"en","user":"cloudcount","text":"So close. I do not want to talk about it @northport_fc #CupFinal"}
{"id":"s1196","created_at":1767793908653,"lang":"en","user":"yesterdaysnews","text":"Clear red card 🤦 #CupFinal #football"}
{"id":"s1197","created_at":1767794294746,"lang":"en","user":"lemontree_","text":"The river is flooded 🌊 https://news.example/f6mg68 #StormOda #weather"}
{"id":"s1198","created_at":1767794589248,"lang":"en","user":"riverstones","text":"So grateful to the neighbours who worked all night 👏 #flooding","place":"London"}
{"id":"s1199","created_at":1767794949403,"lang":"en","user":"coldtoast","text":"No power since midnight #flooding"}
{"id":"s1200","created_at":1767794973867,"lang":"en","user":"teatime","text":"RT @picnicblanket: That was offside 😡 #CupFinal","repost_of":"s1191"}
{"id":"s1201","created_at":1767794978925,"lang":"en","user":"brasskey","text":"Working from home thanks to the rail strike 😩 #RailStrike"}
{"id":"s1202","created_at":1767795062067,"lang":"en","user":"harbourcat","text":"The camera work of The Salt Road alone is worth it #TheSaltRoad #film"}
{"id":"s1203","created_at":1767795266899,"lang":"en","user":"gravelpath","text":"Champions! Best day of my life @eastvale #CupFinal","place":"Toronto"}
{"id":"s1204","created_at":1767795364835,"lang":"en","user":"cloudcount","text":"The council gave in! Tears of joy @town_library #SaveTheLibrary #books","place":"Boston, MA"}
{"id":"s1205","created_at":1767795516545,"lang":"en","user":"moonsalad","text":"I switched to tea: day two, send help","place":"Sydney"}
{"id":"s1206","created_at":1767796109660,"lang":"en","user":"saltandpine","text":"All the best to everybody who runs the harbour marathon! #marathon","place":"Torino"}
{"id":"s1207","created_at":1767796202030,"lang":"en","user":"halfmarathon","text":"Is the referee blind? #CupFinal"}
{"id":"s1208","created_at":1767796374201,"lang":"en","user":"thinice","text":"The book is better: The Salt Road https://news.example/aq5m7z"}
{"id":"s1209","created_at":1767796374729,"lang":"en","user":"corkboard","text":"Coming from The Salt Road at @lanterncinema: wow #TheSaltRoad #film","place":"Leeds"}
{"id":"s1210","created_at":1767797146317,"lang":"en","user":"eightoclock","text":"RT @yesterdaysnews: Found an old atlas at @council today, happy place","repost_of":"s1184"}
{"id":"s1211","created_at":1767797463456,"lang":"en","user":"slowtrain","text":"Champions! I love this team @eastvale 🏆"}
{"id":"s1212","created_at":1767797793758,"lang":"en","user":"saltandpine","text":"What a match, my heart @eastvale #football","place":"Boston, MA"}
{"id":"s1213","created_at":1767798164573,"lang":"en","user":"bluekettle","text":"The high street is rising fast 🌊 https://news.example/vwp325 #flooding","place":"Toronto"}
{"id":"s1214","created_at":1767798642994,"lang":"en","user":"doublebass","text":"Our cellar is under water 😨 https://news.example/f2vt7b #StormOda"}
{"id":"s1215","created_at":1767799940744,"lang":"en","user":"farlamp","text":"My starter doubled overnight. I named it Bubbles #sourdough"}
{"id":"s1216","created_at":1767799957163,"lang":"en","user":"thinice","text":"Our recipe for flat bread: https://news.example/pvsmje #baking"}
{"id":"s1217","created_at":1767800287538,"lang":"en","user":"harbourcat","text":"@paperboat congratulations!","reply_to":"s1178"}
{"id":"s1218","created_at":1767800296641,"lang":"en","user":"woodenspoon","text":"Storm Oda destroyed half the roof. What a night"}
{"id":"s1219","created_at":1767800630742,"lang":"en","user":"rainyday_7","text":"Coffee at @cornercafe tastes burnt lately","place":"Edinburgh"}
{"id":"s1220","created_at":1767800875030,"lang":"en","user":"lastbus","text":"I cannot walk this morning but that medal is mine 🏅"}
{"id":"s1221","created_at":1767801052643,"lang":"en","user":"quietowl","text":"Kids snored through storm Oda, lucky them"}
{"id":"s1222","created_at":1767801634669,"lang":"en","user":"oldbicycle","text":"Unbelievable match, I have no voice left @eastvale #CupFinal #football","place":"New York"}
{"id":"s1223","created_at":1767801700935,"lang":"en","user":"quietowl","text":"Gooooal! 1-0 for Eastvale ⚽"}
{"id":"s1224","created_at":1767801712758,"lang":"en","user":"lastbus","text":"What a match, best final in years @northport_fc #CupFinal","place":"Boston, MA"}
{"id":"s1225","created_at":1767801751707,"lang":"en","user":"saltandpine","text":"Pub is full for the cup final #CupFinal","place":"Leeds"}
{"id":"s1226","created_at":1767801794211,"lang":"en","user":"windowseat","text":"The cup is ours! I love this team @northport_fc #CupFinal"}
{"id":"s1227","created_at":1767801803223,"lang":"en","user":"northlight","text":"So close. Proud anyway @northport_fc #CupFinal #football"}
{"id":"s1228","created_at":1767801803468,"lang":"en","user":"slowtrain","text":"Goal! 2-1 for Northport #CupFinal","place":"Toronto"}
{"id":"s1229","created_at":1767802034854,"lang":"en","user":"riverstones","text":"Goal! 1-1 for Northport 🔥 #football"}
{"id":"s1230","created_at":1767802099872,"lang":"en","user":"tinradio","text":"What a final, I have no voice left @eastvale #CupFinal"}
{"id":"s1231","created_at":1767802148485,"lang":"en","user":"gravelpath","text":"RT @northlight: So close. Proud anyway @northport_fc #CupFinal #football","repost_of":"s1227"}
{"id":"s1232","created_at":1767802234998,"lang":"en","user":"slowtrain","text":"Everybody in scarves for the cup final #CupFinal #football"}
{"id":"s1233","created_at":1767802259339,"lang":"en","user":"paperboat","text":"What a final, my heart @eastvale"}
{"id":"s1234","created_at":1767802301313,"lang":"en","user":"doublebass","text":"Clear red card","place":"Torino"}
{"id":"s1235","created_at":1767802320594,"lang":"en","user":"quietowl","text":"Extra time! I am shaking"}
{"id":"s1236","created_at":1767802330143,"lang":"en","user":"farlamp","text":"Price of coffee at a record, frost they say https://news.example/v98fhg"}
{"id":"s1237","created_at":1767802466355,"lang":"en","user":"windowseat","text":"Keep away from the shore, the wind gets worse @metdesk #flooding","place":"Sydney"}
{"id":"s1238","created_at":1767802485562,"lang":"en","user":"bluekettle","text":"Unbelievable match, I have no voice left @eastvale #CupFinal"}
{"id":"s1239","created_at":1767802564902,"lang":"en","user":"teatime","text":"Is the referee blind? 😡 #CupFinal #football"}
{"id":"s1240","created_at":1767802578790,"lang":"en","user":"gravelpath","text":"What a final, I have no voice left @eastvale #CupFinal #football"}
{"id":"s1241","created_at":1767802666520,"lang":"en","user":"teatime","text":"What a final, my heart @northport_fc #football"}
{"id":"s1242","created_at":1767802827906,"lang":"en","user":"rainyday_7","text":"Extra time! I cannot watch #CupFinal #football"}
{"id":"s1243","created_at":1767802866483,"lang":"en","user":"woodenspoon","text":"RT @tinradio: What a final, I have no voice left @eastvale #CupFinal","repost_of":"s1230"}
{"id":"s1244","created_at":1767802892262,"lang":"en","user":"windowseat","text":"GOAL! 2-1 for Eastvale 🔥 #football"}
{"id":"s1245","created_at":1767802982597,"lang":"en","user":"secondhand","text":"Penalties! I cannot watch #football"}
{"id":"s1246","created_at":1767803008834,"lang":"en","user":"slowtrain","text":"What a match, my heart @northport_fc"}
{"id":"s1247","created_at":1767803022504,"lang":"en","user":"oldbicycle","text":"We lost. Proud anyway @northport_fc #CupFinal #football"}
{"id":"s1248","created_at":1767803181734,"lang":"en","user":"riverstones","text":"Never a penalty 😡 #CupFinal","place":"New York"}
{"id":"s1249","created_at":1767803210732,"lang":"en","user":"rainyday_7","text":"RT @corkboard: Coming from The Salt Road at @lanterncinema: wow #TheSaltRoad #film","repost_of":"s1209"}
{"id":"s1250","created_at":1767803276726,"lang":"en","user":"brasskey","text":"That was offside 😡 #CupFinal #football"}
{"id":"s1251","created_at":1767803338239,"lang":"en","user":"tinradio","text":"@secondhand thank you","reply_to":"s1245","place":"London"}
{"id":"s1252","created_at":1767803400213,"lang":"en","user":"plainpencil","text":"We won! The whole town is singing @eastvale #CupFinal #football"}
{"id":"s1253","created_at":1767803423695,"lang":"en","user":"tinradio","text":"The square is packed for the cup final #CupFinal #football","place":"Boston, MA"}
{"id":"s1254","created_at":1767803487057,"lang":"en","user":"harbourcat","text":"Gooooal! 3-2 for Northport 🔥 #CupFinal","place":"Leeds"}
{"id":"s1255","created_at":1767803503391,"lang":"en","user":"nightbaker","text":"We lost. Next year @eastvale #football"}
{"id":"s1256","created_at":1767803568821,"lang":"en","user":"cloudcount","text":"Third coffee and it is not even ten 😴 #coffee"}
{"id":"s1257","created_at":1767803693691,"lang":"en","user":"brasskey","text":"That was offside"}
{"id":"s1258","created_at":1767803786734,"lang":"en","user":"northlight","text":"Our recipe for seeded rolls: #sourdough #baking"}
{"id":"s1259","created_at":1767803798197,"lang":"en","user":"thinice","text":"RT @tinradio: What a final, I have no voice left @eastvale #CupFinal","repost_of":"s1230"}
{"id":"s1260","created_at":1767803842815,"lang":"en","user":"plainpencil","text":"The cup is ours! The whole town is singing @northport_fc #football"}
{"id":"s1261","created_at":1767803855901,"lang":"en","user":"gravelpath","text":"Extra time! I am shaking #CupFinal #football"}
{"id":"s1262","created_at":1767803885628,"lang":"en","user":"littlewheel","text":"We lost. Next year @northport_fc #CupFinal","place":"New York"}
{"id":"s1263","created_at":1767803908801,"lang":"en","user":"paperboat","text":"What a final, my heart @eastvale #CupFinal"}
{"id":"s1264","created_at":1767804009448,"lang":"en","user":"woodenspoon","text":"What a match, I have no voice left @eastvale"}
{"id":"s1265","created_at":1767804029194,"lang":"en","user":"greenbench","text":"Penalties! I cannot watch #CupFinal"}
{"id":"s1266","created_at":1767804094550,"lang":"en","user":"greenbench","text":"Extra time! I need a drink #CupFinal #football"}
{"id":"s1267","created_at":1767804225363,"lang":"en","user":"plainpencil","text":"What a final, I have no voice left @eastvale #football"}
{"id":"s1268","created_at":1767804283171,"lang":"en","user":"rainyday_7","text":"Champions! Best day of my life @eastvale 🏆 #CupFinal"}
{"id":"s1269","created_at":1767804297165,"lang":"en","user":"eightoclock","text":"RT @tinradio: What a final, I have no voice left @eastvale #CupFinal","repost_of":"s1230"}
{"id":"s1270","created_at":1767804306335,"lang":"en","user":"eightoclock","text":"RT @tinradio: What a final, I have no voice left @eastvale #CupFinal","repost_of":"s1230"}
{"id":"s1271","created_at":1767804313560,"lang":"en","user":"slowtrain","text":"Heartbroken. Proud anyway @northport_fc #CupFinal"}
{"id":"s1272","created_at":1767804338585,"lang":"en","user":"redumbrella","text":"Storm Oda took half the roof. We are safe #flooding","place":"London"}
{"id":"s1273","created_at":1767804361457,"lang":"en","user":"plainpencil","text":"Champions! Best day of my life @eastvale"}
{"id":"s1274","created_at":1767804430447,"lang":"en","user":"paperboat","text":"Pub is full for the cup final"}
{"id":"s1275","created_at":1767804523003,"lang":"en","user":"lemontree_","text":"Is the referee blind?"}
{"id":"s1276","created_at":1767804537348,"lang":"en","user":"picnicblanket","text":"Heartbroken. Proud anyway @eastvale #CupFinal"}
{"id":"s1277","created_at":1767804719917,"lang":"en","user":"riverstones","text":"Champions! I love this team @eastvale 🏆 #CupFinal #football","place":"Leeds"}
{"id":"s1278","created_at":1767804794957,"lang":"en","user":"secondhand","text":"Heartbroken. Next year @eastvale #CupFinal","place":"Rome, Italy"}
{"id":"s1279","created_at":1767804902507,"lang":"en","user":"thinice","text":"Gooooal! 3-2 for Northport 🔥 #CupFinal #football"}
{"id":"s1280","created_at":1767804957428,"lang":"en","user":"coldtoast","text":"Switched to decaf: a mistake"}
{"id":"s1281","created_at":1767805034738,"lang":"en","user":"nightbaker","text":"Goal! 1-0 for Northport ⚽ #CupFinal #football"}
{"id":"s1282","created_at":1767805083739,"lang":"en","user":"northlight","text":"RT @tinradio: What a final, I have no voice left @eastvale #CupFinal","repost_of":"s1230","place":"Boston, MA"}
{"id":"s1283","created_at":1767805249751,"lang":"en","user":"nightbaker","text":"GOAL! 1-1 for Northport ⚽"}
{"id":"s1284","created_at":1767805292323,"lang":"en","user":"saltandpine","text":"The cup is ours! The whole town is singing @eastvale #football"}
{"id":"s1285","created_at":1767805368525,"lang":"en","user":"quietowl","text":"Never a penalty #football"}
{"id":"s1286","created_at":1767805417077,"lang":"en","user":"gravelpath","text":"Done! Slower than hoped but happy. Thanks to all helpers @harbour_run"}
{"id":"s1287","created_at":1767805426787,"lang":"en","user":"harbourcat","text":"RT @thinice: Gooooal! 3-2 for Northport 🔥 #CupFinal #football","repost_of":"s1279"}
{"id":"s1288","created_at":1767805456969,"lang":"en","user":"doublebass","text":"What a match, my heart @northport_fc #CupFinal"}
{"id":"s1289","created_at":1767805476552,"lang":"en","user":"moonsalad","text":"@thinice so true","reply_to":"s1279"}
{"id":"s1290","created_at":1767805645776,"lang":"en","user":"nightbaker","text":"We lost. Next year @northport_fc #football"}
{"id":"s1291","created_at":1767805657033,"lang":"en","user":"plainpencil","text":"RT @tinradio: What a final, I have no voice left @eastvale #CupFinal","repost_of":"s1230"}
{"id":"s1292","created_at":1767805710262,"lang":"en","user":"eightoclock","text":"Penalties! I am shaking #CupFinal"}
{"id":"s1293","created_at":1767805815964,"lang":"en","user":"paperboat","text":"The volunteers at kilometre 30 are heroes ❤️","place":"Sydney"}
{"id":"s1294","created_at":1767805995323,"lang":"en","user":"paperboat","text":"@thinice thank you","reply_to":"s1279","place":"Leeds"}
{"id":"s1295","created_at":1767806093799,"lang":"en","user":"rainyday_7","text":"RT @thinice: Gooooal! 3-2 for Northport 🔥 #CupFinal #football","repost_of":"s1279"}
{"id":"s1296","created_at":1767806202361,"lang":"en","user":"corkboard","text":"So close. Next year @northport_fc","place":"Edinburgh"}
{"id":"s1297","created_at":1767806231707,"lang":"en","user":"halfmarathon","text":"Champions! I love this team @eastvale 🏆 #football"}
{"id":"s1298","created_at":1767806512861,"lang":"en","user":"redumbrella","text":"RT @thinice: Gooooal! 3-2 for Northport 🔥 #CupFinal #football","repost_of":"s1279"}
{"id":"s1299","created_at":1767806533857,"lang":"en","user":"farlamp","text":"We won! I love this team @northport_fc"}
{"id":"s1300","created_at":1767806545261,"lang":"en","user":"moonsalad","text":"Goal! 3-2 for Northport 🔥"}
{"id":"s1301","created_at":1767806581732,"lang":"en","user":"redumbrella","text":"RT @thinice: Gooooal! 3-2 for Northport 🔥 #CupFinal #football","repost_of":"s1279"}
{"id":"s1302","created_at":1767806591289,"lang":"en","user":"lastbus","text":"RT @thinice: Gooooal! 3-2 for Northport 🔥 #CupFinal #football","repost_of":"s1279","place":"London"}
{"id":"s1303","created_at":1767806600985,"lang":"en","user":"redumbrella","text":"RT @greenbench: Extra time! I need a drink #CupFinal #football","repost_of":"s1266"}
{"id":"s1304","created_at":1767806882851,"lang":"en","user":"secondhand","text":"Unbelievable match, my heart @northport_fc #football"}
{"id":"s1305","created_at":1767806890549,"lang":"en","user":"redumbrella","text":"RT @thinice: Gooooal! 3-2 for Northport 🔥 #CupFinal #football","repost_of":"s1279","place":"Boston, MA"}
{"id":"s1306","created_at":1767806965218,"lang":"en","user":"northlight","text":"@thinice same here","reply_to":"s1279"}
{"id":"s1307","created_at":1767806971661,"lang":"en","user":"doublebass","text":"RT @brasskey: That was offside 😡 #CupFinal #football","repost_of":"s1250"}
{"id":"s1308","created_at":1767806986698,"lang":"en","user":"coldtoast","text":"@tinradio I do not think so","reply_to":"s1230"}
{"id":"s1309","created_at":1767807036690,"lang":"en","user":"stargazer22","text":"RT @thinice: Gooooal! 3-2 for Northport 🔥 #CupFinal #football","repost_of":"s1279"}
{"id":"s1310","created_at":1767807094061,"lang":"en","user":"littlewheel","text":"@thinice where was that?","reply_to":"s1279"}
{"id":"s1311","created_at":1767807172644,"lang":"en","user":"northlight","text":"Heartbroken. Next year @northport_fc #CupFinal #football"}
{"id":"s1312","created_at":1767807238899,"lang":"en","user":"woodenspoon","text":"Third coffee and it is still dark ☕"}
{"id":"s1313","created_at":1767807368825,"lang":"en","user":"eightoclock","text":"RT @brasskey: That was offside 😡 #CupFinal #football","repost_of":"s1250"}
{"id":"s1314","created_at":1767807509242,"lang":"en","user":"doublebass","text":"@thinice thank you","reply_to":"s1279"}
{"id":"s1315","created_at":1767807558878,"lang":"en","user":"riverstones","text":"Five days with the Kestrel 5: it gets hot #Kestrel5 #tech"}
{"id":"s1316","created_at":1767807894390,"lang":"en","user":"oldbicycle","text":"Gooooal! 3-2 for Northport #football"}
{"id":"s1317","created_at":1767807957734,"lang":"en","user":"moonsalad","text":"RT @thinice: Gooooal! 3-2 for Northport 🔥 #CupFinal #football","repost_of":"s1279"}
{"id":"s1318","created_at":1767808016789,"lang":"en","user":"farlamp","text":"Switched to decaf: never felt better","place":"Toronto"}
{"id":"s1319","created_at":1767808035988,"lang":"en","user":"windowseat","text":"@picnicblanket so true","reply_to":"s1276"}
{"id":"s1320","created_at":1767808345805,"lang":"en","user":"corkboard","text":"RT @thinice: Gooooal! 3-2 for Northport 🔥 #CupFinal #football","repost_of":"s1279","place":"Boston, MA"}
{"id":"s1321","created_at":1767808420869,"lang":"en","user":"quietowl","text":"That was offside 🤦","place":"Dublin"}
{"id":"s1322","created_at":1767808520200,"lang":"en","user":"doublebass","text":"comet Iva is fading, says @skydesk"}
{"id":"s1323","created_at":1767808584014,"lang":"en","user":"gravelpath","text":"Gooooal! 1-0 for Eastvale 🔥 #CupFinal"}
{"id":"s1324","created_at":1767808905916,"lang":"en","user":"brasskey","text":"RT @saltandpine: Pub is full for the cup final #CupFinal","repost_of":"s1225"}
{"id":"s1325","created_at":1767808956965,"lang":"en","user":"picnicblanket","text":"RT @tinradio: What a final, I have no voice left @eastvale #CupFinal","repost_of":"s1230","place":"Boston, MA"}
{"id":"s1326","created_at":1767808998310,"lang":"en","user":"windowseat","text":"Kilometre 40 of the harbour marathon and I regret everything #HarbourRun"}
{"id":"s1327","created_at":1767809450372,"lang":"en","user":"oldbicycle","text":"RT @paperboat: What a final, my heart @eastvale #CupFinal","repost_of":"s1263"}
{"id":"s1328","created_at":1767809612666,"lang":"en","user":"saltandpine","text":"Stairs are my enemy today but that medal is beautiful 🏅 #HarbourRun #running"}
{"id":"s1329","created_at":1767809694750,"lang":"en","user":"cloudcount","text":"Gooooal! 3-2 for Northport 🔥"}
{"id":"s1330","created_at":1767809979000,"lang":"en","user":"brasskey","text":"RT @tinradio: What a final, I have no voice left @eastvale #CupFinal","repost_of":"s1230"}
{"id":"s1331","created_at":1767810057732,"lang":"en","user":"bluekettle","text":"RT @thinice: Gooooal! 3-2 for Northport 🔥 #CupFinal #football","repost_of":"s1279","place":"Boston, MA"}
{"id":"s1332","created_at":1767810252618,"lang":"en","user":"yesterdaysnews","text":"RT @thinice: Gooooal! 3-2 for Northport 🔥 #CupFinal #football","repost_of":"s1279"}
{"id":"s1333","created_at":1767810345515,"lang":"en","user":"halfmarathon","text":"Gooooal! 2-1 for Northport 🔥 #football"}
{"id":"s1334","created_at":1767810525638,"lang":"en","user":"greenbench","text":"What a match, best final in years @eastvale #football"}
{"id":"s1335","created_at":1767810622734,"lang":"en","user":"farlamp","text":"Nothing tastes better than fresh bread #baking","place":"Sydney"}
{"id":"s1336","created_at":1767810686681,"lang":"en","user":"lemontree_","text":"RT @thinice: Gooooal! 3-2 for Northport 🔥 #CupFinal #football","repost_of":"s1279"}
{"id":"s1337","created_at":1767810959334,"lang":"en","user":"doublebass","text":"We lost. Next year @eastvale #CupFinal"}
{"id":"s1338","created_at":1767811239283,"lang":"en","user":"coldtoast","text":"Pub is full for the cup final #football"}
{"id":"s1339","created_at":1767811270109,"lang":"en","user":"secondhand","text":"RT @tinradio: What a final, I have no voice left @eastvale #CupFinal","repost_of":"s1230","place":"New York"}
{"id":"s1340","created_at":1767811337880,"lang":"en","user":"saltandpine","text":"RT @riverstones: Five days with the Kestrel 5: it gets hot #Kestrel5 #tech","repost_of":"s1315"}
{"id":"s1341","created_at":1767811505855,"lang":"en","user":"gravelpath","text":"The cup is ours! I love this team @eastvale 🏆 #football"}
{"id":"s1342","created_at":1767811610185,"lang":"en","user":"riverstones","text":"The volunteers at the water stands are wonderful people ❤️ #marathon","place":"Cardiff"}
{"id":"s1343","created_at":1767811990972,"lang":"en","user":"woodenspoon","text":"RT @thinice: Gooooal! 3-2 for Northport 🔥 #CupFinal #football","repost_of":"s1279"}
{"id":"s1344","created_at":1767812208641,"lang":"en","user":"yesterdaysnews","text":"Rain at the start of the marathon, perfect for a personal best #marathon"}
{"id":"s1345","created_at":1767812467054,"lang":"en","user":"redumbrella","text":"Unbelievable match, best final in years @northport_fc #CupFinal"}
{"id":"s1346","created_at":1767812537523,"lang":"en","user":"windowseat","text":"New course record at the harbour marathon: what a run https://news.example/dppdwf #HarbourRun #running","place":"Leeds"}
{"id":"s1347","created_at":1767812892030,"lang":"en","user":"secondhand","text":"@riverstones sorry to hear that","reply_to":"s1315"}
{"id":"s1348","created_at":1767812944215,"lang":"en","user":"moonsalad","text":"RT @thinice: Gooooal! 3-2 for Northport 🔥 #CupFinal #football","repost_of":"s1279"}
{"id":"s1349","created_at":1767812970474,"lang":"en","user":"thinice","text":"RT @tinradio: What a final, I have no voice left @eastvale #CupFinal","repost_of":"s1230"}
{"id":"s1350","created_at":1767813259195,"lang":"en","user":"farlamp","text":"GOAL! 1-0 for Eastvale #CupFinal"}
{"id":"s1351","created_at":1767813336744,"lang":"en","user":"harbourcat","text":"Sore today but that medal is mine 🏅 #HarbourRun #running"}
{"id":"s1352","created_at":1767813450127,"lang":"en","user":"halfmarathon","text":"Price of coffee up again, a bad harvest they say https://news.example/jda5t6"}
{"id":"s1353","created_at":1767813663414,"lang":"en","user":"saltandpine","text":"RT @tinradio: What a final, I have no voice left @eastvale #CupFinal","repost_of":"s1230","place":"Cardiff"}
{"id":"s1354","created_at":1767813909628,"lang":"en","user":"gravelpath","text":"Champions! The whole town is singing @eastvale"}
{"id":"s1355","created_at":1767814228524,"lang":"en","user":"stargazer22","text":"RT @northlight: Heartbroken. Next year @northport_fc #CupFinal #football","repost_of":"s1311","place":"Sydney"}
{"id":"s1356","created_at":1767814387761,"lang":"en","user":"secondhand","text":"RT @tinradio: What a final, I have no voice left @eastvale #CupFinal","repost_of":"s1230"}
{"id":"s1357","created_at":1767814501751,"lang":"en","user":"paperboat","text":"So close. Next year @northport_fc #football"}
{"id":"s1358","created_at":1767814502231,"lang":"en","user":"eightoclock","text":"RT @gravelpath: Champions! The whole town is singing @eastvale","repost_of":"s1354"}
{"id":"s1359","created_at":1767815082971,"lang":"en","user":"secondhand","text":"RT @gravelpath: Champions! The whole town is singing @eastvale","repost_of":"s1354","place":"London"}
{"id":"s1360","created_at":1767816083940,"lang":"en","user":"moonsalad","text":"Everybody in scarves for the cup final"}
{"id":"s1361","created_at":1767816194709,"lang":"en","user":"oldbicycle","text":"RT @riverstones: Five days with the Kestrel 5: it gets hot #Kestrel5 #tech","repost_of":"s1315"}
{"id":"s1362","created_at":1767816404844,"lang":"en","user":"eightoclock","text":"Goal! 3-2 for Eastvale #CupFinal"}
{"id":"s1363","created_at":1767817132420,"lang":"en","user":"stargazer22","text":"First loaf of sourdough, a brick 🍞 #sourdough #baking","place":"Toronto"}
{"id":"s1364","created_at":1767817148978,"lang":"en","user":"thinice","text":"RT @tinradio: What a final, I have no voice left @eastvale #CupFinal","repost_of":"s1230"}
{"id":"s1365","created_at":1767819216344,"lang":"en","user":"paperboat","text":"RT @farlamp: Switched to decaf: never felt better","repost_of":"s1318","place":"Glasgow, Scotland"}
{"id":"s1366","created_at":1767820356114,"lang":"en","user":"oldbicycle","text":"RT @thinice: Gooooal! 3-2 for Northport 🔥 #CupFinal #football","repost_of":"s1279"}
{"id":"s1367","created_at":1767820484622,"lang":"en","user":"redumbrella","text":"So close. I do not want to talk about it @northport_fc #football"}
{"id":"s1368","created_at":1767821469756,"lang":"en","user":"windowseat","text":"Second coffee and it is not even ten 😴 #coffee"}
{"id":"s1369","created_at":1767822330547,"lang":"en","user":"lastbus","text":"Coffee at @cornercafe is 20 % dearer now","place":"New York"}
{"id":"s1370","created_at":1767822722517,"lang":"en","user":"coldtoast","text":"The square is packed for the cup final"}
{"id":"s1371","created_at":1767822753446,"lang":"en","user":"rainyday_7","text":"Coffee at @cornercafe saved my morning","place":"Edinburgh"}
{"id":"s1372","created_at":1767823277549,"lang":"en","user":"bluekettle","text":"Coffee prices up again, frost they say https://news.example/evx32e","place":"Toronto"}
{"id":"s1373","created_at":1767825394950,"lang":"en","user":"eightoclock","text":"Extra time! I cannot watch #football","place":"Sydney"}
{"id":"s1374","created_at":1767825953092,"lang":"en","user":"picnicblanket","text":"Third coffee and it is only Monday #coffee"}
{"id":"s1375","created_at":1767826629128,"lang":"en","user":"secondhand","text":"@riverstones where was that?","reply_to":"s1342"}
{"id":"s1376","created_at":1767830209979,"lang":"en","user":"gravelpath","text":"Pub is full for the cup final #CupFinal #football","place":"Toronto"}
{"id":"s1377","created_at":1767830355983,"lang":"en","user":"windowseat","text":"The cup is ours! Best day of my life @eastvale #CupFinal"}
{"id":"s1378","created_at":1767830512527,"lang":"en","user":"secondhand","text":"RT @windowseat: The cup is ours! Best day of my life @eastvale #CupFinal","repost_of":"s1377"}
{"id":"s1379","created_at":1767830734948,"lang":"en","user":"saltandpine","text":"RT @windowseat: The cup is ours! Best day of my life @eastvale #CupFinal","repost_of":"s1377"}
{"id":"s1380","created_at":1767832082336,"lang":"en","user":"farlamp","text":"RT @windowseat: The cup is ours! Best day of my life @eastvale #CupFinal","repost_of":"s1377"}
{"id":"s1381","created_at":1767832508869,"lang":"en","user":"brasskey","text":"@windowseat thank you","reply_to":"s1377"}
{"id":"s1382","created_at":1767833618815,"lang":"en","user":"lastbus","text":"RT @thinice: Gooooal! 3-2 for Northport 🔥 #CupFinal #football","repost_of":"s1279"}
{"id":"s1383","created_at":1767835094074,"lang":"en","user":"rainyday_7","text":"Found a wonderful book at @town_library today, I love this quiet house #SaveTheLibrary","place":"Glasgow, Scotland"}
{"id":"s1384","created_at":1767835422237,"lang":"en","user":"eightoclock","text":"The library stays open! So happy @council","place":"Sydney"}
{"id":"s1385","created_at":1767835640832,"lang":"en","user":"secondhand","text":"RT @windowseat: The cup is ours! Best day of my life @eastvale #CupFinal","repost_of":"s1377","place":"Sydney"}
{"id":"s1386","created_at":1767835748737,"lang":"en","user":"tinradio","text":"RT @windowseat: The cup is ours! Best day of my life @eastvale #CupFinal","repost_of":"s1377"}
{"id":"s1387","created_at":1767835829420,"lang":"en","user":"bluekettle","text":"Please sign the petition for the library https://news.example/ah3grx #SaveTheLibrary #books","place":"Sydney"}
{"id":"s1388","created_at":1767835917945,"lang":"en","user":"gravelpath","text":"Already 4,000 people signed the petition for the library https://news.example/92v7vb #reading"}
{"id":"s1389","created_at":1767835986391,"lang":"en","user":"coldtoast","text":"@town_library a reading room for everyone would be so useful"}
{"id":"s1390","created_at":1767836169114,"lang":"en","user":"picnicblanket","text":"Why would anyone close the library, can you believe it. Shame https://news.example/f9xf59 #SaveTheLibrary #books"}
{"id":"s1391","created_at":1767836215508,"lang":"en","user":"nightbaker","text":"Found a wonderful book at @council this morning, happy place #reading"}
{"id":"s1392","created_at":1767836279397,"lang":"en","user":"rainyday_7","text":"GOAL! 1-0 for Northport 🔥"}
{"id":"s1393","created_at":1767837075579,"lang":"en","user":"doublebass","text":"Please sign the petition for the library https://news.example/akfk8r #reading"}
{"id":"s1394","created_at":1767837778076,"lang":"en","user":"redumbrella","text":"Second coffee and it is not even ten"}
{"id":"s1395","created_at":1767838446232,"lang":"en","user":"brasskey","text":"RT @redumbrella: Second coffee and it is not even ten","repost_of":"s1394"}
{"id":"s1396","created_at":1767838530242,"lang":"en","user":"northlight","text":"Wind at the start of the marathon, terrible for a personal best"}
{"id":"s1397","created_at":1767838791367,"lang":"en","user":"rainyday_7","text":"Storm Oda ripped off the tent. We are safe #StormOda","place":"Boston, MA"}
{"id":"s1398","created_at":1767838880166,"lang":"en","user":"slowtrain","text":"Why would anyone close the library in spring. Sign here https://news.example/pfst98"}
{"id":"s1399","created_at":1767838914275,"lang":"en","user":"tinradio","text":"RT @windowseat: The cup is ours! Best day of my life @eastvale #CupFinal","repost_of":"s1377"}
{"id":"s1400","created_at":1767839611011,"lang":"en","user":"teatime","text":"RT @windowseat: The cup is ours! Best day of my life @eastvale #CupFinal","repost_of":"s1377"}
{"id":"s1401","created_at":1767841255234,"lang":"en","user":"oldbicycle","text":"My neighbour got up at four for comet Iva and was not disappointed #stargazing","place":"London"}
{"id":"s1402","created_at":1767841278085,"lang":"en","user":"nightbaker","text":"comet Iva is visible without a telescope, says @skydesk https://news.example/s5u7qn"}
{"id":"s1403","created_at":1767841278670,"lang":"en","user":"rainyday_7","text":"My daughter stayed up for comet Iva and was not disappointed"}
{"id":"s1404","created_at":1767841556042,"lang":"en","user":"secondhand","text":"Everybody talks about the comet, to me it is a dirty snowball 😅"}
{"id":"s1405","created_at":1767841709428,"lang":"en","user":"tinradio","text":"Photo of comet Iva from the roof. You can even see the second tail https://news.example/zsteys #CometIva"}
{"id":"s1406","created_at":1767841736664,"lang":"en","user":"picnicblanket","text":"Second coffee and it is still dark ☕ #coffee"}
{"id":"s1407","created_at":1767841757237,"lang":"en","user":"teatime","text":"Red warning for the whole north, says @metdesk https://news.example/j7m9kk #flooding","place":"Boston, MA"}
{"id":"s1408","created_at":1767842052520,"lang":"en","user":"northlight","text":"Borrowed an old atlas at @town_library today, I love this quiet house","place":"Cardiff"}
{"id":"s1409","created_at":1767842244530,"lang":"en","user":"riverstones","text":"RT @slowtrain: Why would anyone close the library in spring. Sign here https://news.example/pfst98","repost_of":"s1398"}
{"id":"s1410","created_at":1767842262903,"lang":"en","user":"gravelpath","text":"Thirty seconds of exposure of comet Iva, unedited. I am proud of this one https://news.example/z3x9vw #stargazing"}
{"id":"s1411","created_at":1767842281423,"lang":"en","user":"moonsalad","text":"Why would anyone close the library, can you believe it. Shame https://news.example/zm5avq #reading"}
{"id":"s1412","created_at":1767842296204,"lang":"en","user":"northlight","text":"RT @windowseat: The cup is ours! Best day of my life @eastvale #CupFinal","repost_of":"s1377"}
{"id":"s1413","created_at":1767842647887,"lang":"en","user":"eightoclock","text":"My neighbour climbed the hill for comet Iva and was not disappointed #CometIva"}
{"id":"s1414","created_at":1767842860691,"lang":"en","user":"harbourcat","text":"Please sign the petition for the library https://news.example/axhczw #reading","place":"Rome, Italy"}
{"id":"s1415","created_at":1767842983088,"lang":"en","user":"oldbicycle","text":"comet Iva is fading, says @skydesk https://news.example/yjkre7"}
{"id":"s1416","created_at":1767843123354,"lang":"en","user":"eightoclock","text":"Photo of comet Iva, unedited. The tail is enormous ☄️ #CometIva"}
{"id":"s1417","created_at":1767843419639,"lang":"en","user":"stargazer22","text":"Sketch of comet Iva from the beach. You can even see the second tail https://news.example/8vrgjh #CometIva #astronomy"}
{"id":"s1418","created_at":1767843542149,"lang":"en","user":"gravelpath","text":"Nothing but clouds, no comet for the third time. I could cry 😢 #stargazing"}
{"id":"s1419","created_at":1767844011295,"lang":"en","user":"saltandpine","text":"I switched to decaf: never felt better #coffee","place":"Sydney"}
{"id":"s1420","created_at":1767844054243,"lang":"en","user":"lastbus","text":"Just saw the comet between two clouds, worth the cold #CometIva"}
{"id":"s1421","created_at":1767844170125,"lang":"en","user":"gravelpath","text":"Found three novels at @town_library this morning, happy place #reading"}
{"id":"s1422","created_at":1767844545389,"lang":"en","user":"quietowl","text":"Found an old atlas at @town_library this morning, I love this quiet house #reading"}
{"id":"s1423","created_at":1767844564938,"lang":"en","user":"tinradio","text":"Signed the petition for the library https://news.example/a3hjhd","place":"Torino"}
{"id":"s1424","created_at":1767844977201,"lang":"en","user":"oldbicycle","text":"The council gave in! So happy @town_library #SaveTheLibrary"}
{"id":"s1425","created_at":1767845077614,"lang":"en","user":"greenbench","text":"My neighbour climbed the hill for comet Iva and loved it #CometIva"}
{"id":"s1426","created_at":1767845217625,"lang":"en","user":"quietowl","text":"Photo of comet Iva from the garden. The tail is enormous ☄️ #stargazing"}
{"id":"s1427","created_at":1767845700828,"lang":"en","user":"farlamp","text":"RT @gravelpath: Nothing but clouds, no comet for the third time. I could cry 😢 #stargazing","repost_of":"s1418","place":"Glasgow, Scotland"}
{"id":"s1428","created_at":1767846617941,"lang":"en","user":"doublebass","text":"They want to close the library, can you believe it. Sign here https://news.example/j3pfdf #reading"}
{"id":"s1429","created_at":1767846875237,"lang":"en","user":"coldtoast","text":"comet Iva is visible without a telescope, says @skydesk","place":"Boston, MA"}
{"id":"s1430","created_at":1767846983596,"lang":"en","user":"thinice","text":"The council will close the library in spring. I learned to read there #SaveTheLibrary","place":"Toronto"}
{"id":"s1431","created_at":1767847000734,"lang":"en","user":"plainpencil","text":"comet Iva is visible without a telescope, says @skydesk https://news.example/t2egrw"}
{"id":"s1432","created_at":1767847248481,"lang":"en","user":"moonsalad","text":"The library stays open! So happy @town_library #reading"}
{"id":"s1433","created_at":1767847274491,"lang":"en","user":"paperboat","text":"The Salt Road is boring. I fell asleep"}
{"id":"s1434","created_at":1767847312974,"lang":"en","user":"littlewheel","text":"Our whole street climbed the hill for comet Iva and was not disappointed #stargazing"}
{"id":"s1435","created_at":1767847947164,"lang":"en","user":"farlamp","text":"RT @slowtrain: Why would anyone close the library in spring. Sign here https://news.example/pfst98","repost_of":"s1398"}
{"id":"s1436","created_at":1767848923718,"lang":"en","user":"plainpencil","text":"RT @gravelpath: Nothing but clouds, no comet for the third time. I could cry 😢 #stargazing","repost_of":"s1418"}
{"id":"s1437","created_at":1767849557325,"lang":"en","user":"farlamp","text":"Borrowed a wonderful book at @council today, happy place","place":"London"}
{"id":"s1438","created_at":1767849564521,"lang":"en","user":"stargazer22","text":"Penalties! I need a drink","place":"Leeds"}
{"id":"s1439","created_at":1767850213804,"lang":"en","user":"yesterdaysnews","text":"My whole street stayed up for comet Iva and would do it again #stargazing"}
{"id":"s1440","created_at":1767850284284,"lang":"en","user":"halfmarathon","text":"Good news for the library! So happy @council #SaveTheLibrary #books"}
{"id":"s1441","created_at":1767850537841,"lang":"en","user":"lemontree_","text":"Binoculars and a blanket: that is all you need for the comet #stargazing"}
{"id":"s1442","created_at":1767850556728,"lang":"en","user":"eightoclock","text":"@council opening hours for everyone would be so useful","place":"Toronto"}
{"id":"s1443","created_at":1767851332117,"lang":"en","user":"corkboard","text":"Squeezed in a train for two hours, no heating. Never again @northrail"}
{"id":"s1444","created_at":1767851710669,"lang":"en","user":"oldbicycle","text":"RT @eightoclock: @council opening hours for everyone would be so useful","repost_of":"s1442","place":"Boston, MA"}
{"id":"s1445","created_at":1767852255171,"lang":"en","user":"paperboat","text":"Nothing but clouds, no comet for us. I could cry 😢 #stargazing","place":"Glasgow, Scotland"}
{"id":"s1446","created_at":1767852359505,"lang":"en","user":"brasskey","text":"RT @stargazer22: Penalties! I need a drink","repost_of":"s1438","place":"Toronto"}
{"id":"s1447","created_at":1767852485359,"lang":"en","user":"northlight","text":"RT @windowseat: The cup is ours! Best day of my life @eastvale #CupFinal","repost_of":"s1377","place":"Cardiff"}
{"id":"s1448","created_at":1767852511620,"lang":"en","user":"doublebass","text":"The new update broke my Kestrel camera @kestrelphones #smartphones"}
{"id":"s1449","created_at":1767853135985,"lang":"en","user":"littlewheel","text":"Long line in front of the Kestrel store already, people are crazy #smartphones"}
{"id":"s1450","created_at":1767854297623,"lang":"en","user":"eightoclock","text":"Photo of comet Iva from the garden. You can even see the second tail https://news.example/h35cma #stargazing"}
{"id":"s1451","created_at":1767854821174,"lang":"en","user":"nightbaker","text":"RT @lemontree_: Binoculars and a blanket: that is all you need for the comet #stargazing","repost_of":"s1441"}
{"id":"s1452","created_at":1767855047380,"lang":"en","user":"littlewheel","text":"Rain at the start of the marathon, not the best for a record #HarbourRun #running","place":"Glasgow, Scotland"}
{"id":"s1453","created_at":1767855213865,"lang":"en","user":"littlewheel","text":"RT @lemontree_: Binoculars and a blanket: that is all you need for the comet #stargazing","repost_of":"s1441"}
{"id":"s1454","created_at":1767855318625,"lang":"en","user":"moonsalad","text":"@windowseat I do not think so","reply_to":"s1377","place":"Edinburgh"}
{"id":"s1455","created_at":1767855493134,"lang":"en","user":"farlamp","text":"A dark place and a blanket: that is all you need for the comet #CometIva #astronomy"}
{"id":"s1456","created_at":1767855807723,"lang":"en","user":"greenbench","text":"Nothing but clouds, no comet tonight. I could cry 😢"}
{"id":"s1457","created_at":1767855973223,"lang":"en","user":"lastbus","text":"RT @littlewheel: Rain at the start of the marathon, not the best for a record #HarbourRun #running","repost_of":"s1452"}
{"id":"s1458","created_at":1767856475527,"lang":"en","user":"cloudcount","text":"Photo of comet Iva, unedited. You can even see the second tail https://news.example/mejetr #CometIva #astronomy"}
{"id":"s1459","created_at":1767856647822,"lang":"en","user":"thinice","text":"@gravelpath that is not right","reply_to":"s1418"}
{"id":"s1460","created_at":1767856648318,"lang":"en","user":"paperboat","text":"RT @greenbench: Nothing but clouds, no comet tonight. I could cry 😢","repost_of":"s1456"}
{"id":"s1461","created_at":1767857180930,"lang":"en","user":"gravelpath","text":"Standing in a train for three hours. Never again @northrail","place":"London"}
{"id":"s1462","created_at":1767857422219,"lang":"en","user":"halfmarathon","text":"Talks between the union and @northrail start again today #RailStrike","place":"Sydney"}
{"id":"s1463","created_at":1767858257985,"lang":"en","user":"greenbench","text":"Red warning for the coast, says @metdesk https://news.example/hkkt9b #StormOda"}
{"id":"s1464","created_at":1767858298555,"lang":"en","user":"redumbrella","text":"Three days with the Kestrel 5: it gets hot https://news.example/rpmtas #Kestrel5"}
{"id":"s1465","created_at":1767858457578,"lang":"en","user":"littlewheel","text":"RT @littlewheel: Long line in front of the Kestrel store already, people are crazy #smartphones","repost_of":"s1449","place":"Cardiff"}
{"id":"s1466","created_at":1767859684640,"lang":"en","user":"thinice","text":"Talks between the union and @northrail start again tonight #trains"}
{"id":"s1467","created_at":1767859685065,"lang":"en","user":"windowseat","text":"comet Iva is fading, says @skydesk https://news.example/2adx9j"}
{"id":"s1468","created_at":1767859685855,"lang":"en","user":"thinice","text":"Photo of comet Iva from the roof. The tail is enormous ☄️ https://news.example/tabjs5 #CometIva"}
{"id":"s1469","created_at":1767859914988,"lang":"en","user":"nightbaker","text":"Found a wonderful book at @council today, happy place","place":"Rome, Italy"}
{"id":"s1470","created_at":1767860484867,"lang":"en","user":"greenbench","text":"A dark place and a blanket: that is all you need for the comet #stargazing"}
{"id":"s1471","created_at":1767860826457,"lang":"en","user":"slowtrain","text":"Fifth coffee and it is still dark"}
{"id":"s1472","created_at":1767861861381,"lang":"en","user":"farlamp","text":"RT @stargazer22: Penalties! I need a drink","repost_of":"s1438"}
{"id":"s1473","created_at":1767861971539,"lang":"en","user":"picnicblanket","text":"No water for six hours #StormOda"}
{"id":"s1474","created_at":1767862976024,"lang":"en","user":"tinradio","text":"Strike called off, says @northrail #RailStrike #commuting"}
{"id":"s1475","created_at":1767862982554,"lang":"en","user":"redumbrella","text":"I liked it more than the book: The Salt Road https://news.example/zf6u27","place":"Cardiff"}
{"id":"s1476","created_at":1767864128538,"lang":"en","user":"redumbrella","text":"Full support with the rail workers, the cuts are shameful","place":"Toronto"}
{"id":"s1477","created_at":1767865667266,"lang":"en","user":"moonsalad","text":"RT @lemontree_: Binoculars and a blanket: that is all you need for the comet #stargazing","repost_of":"s1441"}
{"id":"s1478","created_at":1767866494199,"lang":"en","user":"riverstones","text":"Thirty seconds of exposure of comet Iva, unedited. I am proud of this one https://news.example/vavnc7 #CometIva #astronomy"}
{"id":"s1479","created_at":1767866498932,"lang":"en","user":"teatime","text":"The river is rising fast https://news.example/y88h8f #StormOda #weather"}
{"id":"s1480","created_at":1767866534765,"lang":"en","user":"harbourcat","text":"The volunteers at the finish are heroes ❤️ #HarbourRun"}
{"id":"s1481","created_at":1767866675387,"lang":"en","user":"riverstones","text":"Our grandfather climbed the hill for comet Iva and would do it again #stargazing"}
{"id":"s1482","created_at":1767866695944,"lang":"en","user":"farlamp","text":"Finished! Ten minutes faster than last year. Thanks to all helpers @harbour_run #HarbourRun"}
{"id":"s1483","created_at":1767866754884,"lang":"en","user":"gravelpath","text":"These volunteers at the water stands are the best ❤️ #HarbourRun"}
{"id":"s1484","created_at":1767866989688,"lang":"en","user":"corkboard","text":"Done! Slower than hoped but happy. Thank you @harbour_run #HarbourRun #running","place":"Toronto"}
{"id":"s1485","created_at":1767867049609,"lang":"en","user":"northlight","text":"Finished! My first marathon. Thanks to all helpers @harbour_run"}
{"id":"s1486","created_at":1767867077577,"lang":"en","user":"cloudcount","text":"Sun at the start of the marathon, terrible for a record #HarbourRun #running"}
{"id":"s1487","created_at":1767867138744,"lang":"en","user":"thinice","text":"Sun at the start of the marathon, perfect for a record #HarbourRun #running"}
{"id":"s1488","created_at":1767867324365,"lang":"en","user":"thinice","text":"Borrowed an old atlas at @town_library this morning, I love this quiet house #SaveTheLibrary #books","place":"Rome, Italy"}
{"id":"s1489","created_at":1767867730606,"lang":"en","user":"bluekettle","text":"The last scene of The Salt Road haunts me #TheSaltRoad #film"}
{"id":"s1490","created_at":1767867767468,"lang":"en","user":"doublebass","text":"Km 35 of the harbour marathon and still smiling 😄 #marathon","place":"London"}
{"id":"s1491","created_at":1767868086429,"lang":"en","user":"teatime","text":"Wind at the start of the marathon, perfect for a personal best"}
{"id":"s1492","created_at":1767868157224,"lang":"en","user":"eightoclock","text":"Gooooal! 2-1 for Northport ⚽ #CupFinal #football"}
{"id":"s1493","created_at":1767868215164,"lang":"en","user":"oldbicycle","text":"The volunteers at kilometre 30 are wonderful people ❤️"}
{"id":"s1494","created_at":1767868277671,"lang":"en","user":"corkboard","text":"Finished! Slower than hoped but happy. Thank you @harbour_run #HarbourRun #running"}
{"id":"s1495","created_at":1767868320731,"lang":"en","user":"doublebass","text":"Where should I look for the comet tonight? @skydesk","place":"Toronto"}
{"id":"s1496","created_at":1767868660838,"lang":"en","user":"brasskey","text":"Good luck to everybody who runs the harbour marathon! #HarbourRun"}
{"id":"s1497","created_at":1767868724069,"lang":"en","user":"gravelpath","text":"Km 40 of the harbour marathon and I regret everything #HarbourRun #running"}
{"id":"s1498","created_at":1767868753213,"lang":"en","user":"lastbus","text":"Km 40 of the harbour marathon and still smiling 😄"}
{"id":"s1499","created_at":1767868779693,"lang":"en","user":"gravelpath","text":"Kilometre 30 of the harbour marathon and the crowd is amazing #HarbourRun #running","place":"Toronto"}
{"id":"s1500","created_at":1767869349100,"lang":"en","user":"harbourcat","text":"Never a penalty 🤦 #football","place":"Toronto"}
{"id":"s1501","created_at":1767869357556,"lang":"en","user":"secondhand","text":"Kilometre 35 of the harbour marathon and I regret everything #HarbourRun"}
{"id":"s1502","created_at":1767869634270,"lang":"en","user":"brasskey","text":"Binoculars is all you need for the comet #CometIva"}
{"id":"s1503","created_at":1767869652576,"lang":"en","user":"harbourcat","text":"New course record at the harbour marathon: what a run"}
{"id":"s1504","created_at":1767869653209,"lang":"en","user":"quietowl","text":"The volunteers at kilometre 30 are heroes ❤️ #marathon"}
{"id":"s1505","created_at":1767869751341,"lang":"en","user":"northlight","text":"Done! Ten minutes faster than last year. Thanks to all helpers @harbour_run #marathon"}
{"id":"s1506","created_at":1767869824622,"lang":"en","user":"teatime","text":"New course record at the harbour marathon: what a run #HarbourRun #running"}
{"id":"s1507","created_at":1767869884580,"lang":"en","user":"riverstones","text":"RT @lastbus: Km 40 of the harbour marathon and still smiling 😄","repost_of":"s1498"}
{"id":"s1508","created_at":1767869886202,"lang":"en","user":"northlight","text":"Wind at the start of the marathon, not the best for a record #marathon"}
{"id":"s1509","created_at":1767869895089,"lang":"en","user":"stargazer22","text":"Finished! My first marathon. Thanks to all helpers @harbour_run #marathon","place":"Cardiff"}
{"id":"s1510","created_at":1767869978986,"lang":"en","user":"slowtrain","text":"Sun at the start of the marathon, not the best for a personal best"}
{"id":"s1511","created_at":1767870380502,"lang":"en","user":"doublebass","text":"Crossed the line! Ten minutes faster than last year. Thanks to all helpers @harbour_run #HarbourRun #running","place":"Sydney"}
{"id":"s1512","created_at":1767870713461,"lang":"en","user":"lastbus","text":"So close. Proud anyway @eastvale #football"}
{"id":"s1513","created_at":1767870869315,"lang":"en","user":"littlewheel","text":"Km 10 of the harbour marathon and my legs are gone #marathon","place":"Glasgow, Scotland"}
{"id":"s1514","created_at":1767870969662,"lang":"en","user":"cloudcount","text":"@lastbus sorry to hear that","reply_to":"s1498"}
{"id":"s1515","created_at":1767870978229,"lang":"en","user":"yesterdaysnews","text":"Stairs are my enemy today but that medal is beautiful 🏅 #marathon"}
{"id":"s1516","created_at":1767871001540,"lang":"en","user":"teatime","text":"New course record at the harbour marathon: incredible https://news.example/he6cyu"}
{"id":"s1517","created_at":1767871067586,"lang":"en","user":"eightoclock","text":"Queue in front of the Kestrel shop already, I am one of them 😎 #Kestrel5"}
{"id":"s1518","created_at":1767871211585,"lang":"en","user":"coldtoast","text":"These volunteers at the water stands are wonderful people ❤️ #marathon","place":"Edinburgh"}
{"id":"s1519","created_at":1767871758383,"lang":"en","user":"quietowl","text":"Rain at the start of the marathon, not the best for a personal best #marathon"}
{"id":"s1520","created_at":1767871802725,"lang":"en","user":"halfmarathon","text":"Kilometre 30 of the harbour marathon and still smiling 😄 #marathon"}
{"id":"s1521","created_at":1767871803062,"lang":"en","user":"halfmarathon","text":"Sore this morning but that medal is mine 🏅","place":"Dublin"}
{"id":"s1522","created_at":1767871811837,"lang":"en","user":"gravelpath","text":"New course record at the harbour marathon: by eleven seconds","place":"Glasgow, Scotland"}
{"id":"s1523","created_at":1767871943508,"lang":"en","user":"slowtrain","text":"RT @gravelpath: Kilometre 30 of the harbour marathon and the crowd is amazing #HarbourRun #running","repost_of":"s1499"}
{"id":"s1524","created_at":1767872023067,"lang":"en","user":"plainpencil","text":"@northlight same here","reply_to":"s1505","place":"Sydney"}
{"id":"s1525","created_at":1767872023917,"lang":"en","user":"nightbaker","text":"So grateful to the crews who worked all night ❤️ #StormOda #weather","place":"Leeds"}
{"id":"s1526","created_at":1767872270278,"lang":"en","user":"oldbicycle","text":"I cannot walk today but that medal is beautiful 🏅"}
{"id":"s1527","created_at":1767872727680,"lang":"en","user":"farlamp","text":"All the best to everybody who runs the harbour marathon! #HarbourRun","place":"Rome, Italy"}
{"id":"s1528","created_at":1767872798755,"lang":"en","user":"gravelpath","text":"Rain at the start of the marathon, not the best for a personal best #HarbourRun #running"}
{"id":"s1529","created_at":1767872840527,"lang":"en","user":"saltandpine","text":"I cannot walk today but that medal is mine 🏅","place":"Cardiff"}
{"id":"s1530","created_at":1767872841133,"lang":"en","user":"riverstones","text":"@kestrelphones my order has been cancelled again, this is awful service"}
{"id":"s1531","created_at":1767872988810,"lang":"en","user":"rainyday_7","text":"New course record at the harbour marathon: incredible https://news.example/8qnfhp #marathon"}
{"id":"s1532","created_at":1767873112689,"lang":"en","user":"northlight","text":"Done! My first marathon. Thank you @harbour_run #HarbourRun"}
{"id":"s1533","created_at":1767873198928,"lang":"en","user":"moonsalad","text":"Squeezed in a train for three hours, no heating. This is not a service @northrail","place":"Leeds"}
{"id":"s1534","created_at":1767873229812,"lang":"en","user":"harbourcat","text":"New course record at the harbour marathon: by eleven seconds https://news.example/qra87c"}
{"id":"s1535","created_at":1767873245811,"lang":"en","user":"littlewheel","text":"RT @littlewheel: Km 10 of the harbour marathon and my legs are gone #marathon","repost_of":"s1513"}
{"id":"s1536","created_at":1767873332136,"lang":"en","user":"corkboard","text":"The volunteers at the water stands are heroes ❤️","place":"Sydney"}
{"id":"s1537","created_at":1767873377606,"lang":"en","user":"farlamp","text":"Crossed the line! Slower than hoped but happy. Thanks to all helpers @harbour_run #marathon","place":"Edinburgh"}
{"id":"s1538","created_at":1767873431523,"lang":"en","user":"lemontree_","text":"I cannot walk this morning but that medal is beautiful 🏅 #HarbourRun"}
{"id":"s1539","created_at":1767873617017,"lang":"en","user":"northlight","text":"Rain at the start of the marathon, not the best for a record #HarbourRun"}
{"id":"s1540","created_at":1767873750698,"lang":"en","user":"thinice","text":"These volunteers at kilometre 30 are wonderful people ❤️ #HarbourRun"}
{"id":"s1541","created_at":1767873790342,"lang":"en","user":"saltandpine","text":"Good luck to everybody who runs the harbour marathon! #HarbourRun #running"}
{"id":"s1542","created_at":1767873850231,"lang":"en","user":"eightoclock","text":"Read the book first: The Salt Road https://news.example/y2qc6p","place":"Cardiff"}
{"id":"s1543","created_at":1767873907633,"lang":"en","user":"littlewheel","text":"GOAL! 1-0 for Eastvale #football","place":"Leeds"}
{"id":"s1544","created_at":1767873931251,"lang":"en","user":"lemontree_","text":"Wind at the start of the marathon, perfect for a record #HarbourRun","place":"Rome, Italy"}
{"id":"s1545","created_at":1767873946206,"lang":"en","user":"riverstones","text":"Stairs are my enemy this morning but that medal is beautiful 🏅 #HarbourRun"}
{"id":"s1546","created_at":1767874085733,"lang":"en","user":"slowtrain","text":"@gravelpath thank you","reply_to":"s1522","place":"New York"}
{"id":"s1547","created_at":1767874299484,"lang":"en","user":"moonsalad","text":"The dough smells odd. Back to yeast #sourdough"}
{"id":"s1548","created_at":1767874372532,"lang":"en","user":"corkboard","text":"The council will close the library, can you believe it. Sign here https://news.example/f9eknp #SaveTheLibrary","place":"Toronto"}
{"id":"s1549","created_at":1767874372679,"lang":"en","user":"quietowl","text":"@northlight wonderful","reply_to":"s1532"}
{"id":"s1550","created_at":1767874480372,"lang":"en","user":"thinice","text":"@northlight that is not right","reply_to":"s1505"}
{"id":"s1551","created_at":1767874481285,"lang":"en","user":"picnicblanket","text":"Sore this morning but that medal is beautiful 🏅"}
{"id":"s1552","created_at":1767874670432,"lang":"en","user":"gravelpath","text":"Respect for the rail workers, they deserve better"}
{"id":"s1553","created_at":1767874743071,"lang":"en","user":"lastbus","text":"Crossed the line! Ten minutes faster than last year. Thank you @harbour_run #marathon"}
{"id":"s1554","created_at":1767874887059,"lang":"en","user":"slowtrain","text":"RT @saltandpine: I cannot walk today but that medal is mine 🏅","repost_of":"s1529"}
{"id":"s1555","created_at":1767874917434,"lang":"en","user":"farlamp","text":"Kilometre 21 of the harbour marathon and still smiling 😄 #marathon"}
{"id":"s1556","created_at":1767874953126,"lang":"en","user":"lemontree_","text":"The volunteers at kilometre 30 are wonderful people ❤️ #HarbourRun #running"}
{"id":"s1557","created_at":1767875419540,"lang":"en","user":"northlight","text":"All the best to everybody who runs today!"}
{"id":"s1558","created_at":1767875445435,"lang":"en","user":"teatime","text":"Kilometre 30 of the harbour marathon and still smiling 😄 #HarbourRun"}
{"id":"s1559","created_at":1767875522946,"lang":"en","user":"woodenspoon","text":"Stairs are my enemy today but that medal is mine 🏅 #HarbourRun #running"}
{"id":"s1560","created_at":1767875610900,"lang":"en","user":"nightbaker","text":"Sun at the start of the marathon, terrible for a personal best #marathon"}
{"id":"s1561","created_at":1767875643450,"lang":"en","user":"halfmarathon","text":"Crossed the line! Ten minutes faster than last year. Thank you @harbour_run","place":"New York"}
{"id":"s1562","created_at":1767875901339,"lang":"en","user":"paperboat","text":"The river is under water 😨 https://news.example/ks33dz #StormOda #weather"}
{"id":"s1563","created_at":1767875932530,"lang":"en","user":"coldtoast","text":"Found a wonderful book at @council this morning, I love this quiet house #SaveTheLibrary"}
{"id":"s1564","created_at":1767875999942,"lang":"en","user":"moonsalad","text":"RT @lastbus: Km 40 of the harbour marathon and still smiling 😄","repost_of":"s1498"}
{"id":"s1565","created_at":1767876154125,"lang":"en","user":"quietowl","text":"Rail strike goes on until Friday, says @northrail #trains"}
{"id":"s1566","created_at":1767876272589,"lang":"en","user":"brasskey","text":"Anyone has a spare ticket for The Salt Road on Saturday? #TheSaltRoad","place":"Sydney"}
{"id":"s1567","created_at":1767876487001,"lang":"en","user":"teatime","text":"These volunteers at kilometre 30 are heroes ❤️ #HarbourRun #running"}
{"id":"s1568","created_at":1767876521504,"lang":"en","user":"greenbench","text":"@woodenspoon I do not think so","reply_to":"s1559","place":"Dublin"}
{"id":"s1569","created_at":1767876522367,"lang":"en","user":"windowseat","text":"@brasskey that is not right","reply_to":"s1566"}
{"id":"s1570","created_at":1767876658552,"lang":"en","user":"coldtoast","text":"RT @farlamp: Crossed the line! Slower than hoped but happy. Thanks to all helpers @harbour_run #marathon","repost_of":"s1537"}
{"id":"s1571","created_at":1767876815731,"lang":"en","user":"eightoclock","text":"RT @moonsalad: Squeezed in a train for three hours, no heating. This is not a service @northrail","repost_of":"s1533"}
{"id":"s1572","created_at":1767876951978,"lang":"en","user":"farlamp","text":"Stairs are my enemy today but that medal is mine 🏅","place":"Boston, MA"}
{"id":"s1573","created_at":1767877362162,"lang":"en","user":"cloudcount","text":"So grateful to the crews who helped all night 👏"}
{"id":"s1574","created_at":1767877890044,"lang":"en","user":"woodenspoon","text":"@brasskey where was that?","reply_to":"s1566","place":"Leeds"}
{"id":"s1575","created_at":1767877997787,"lang":"en","user":"lastbus","text":"@farlamp so true","reply_to":"s1537"}
{"id":"s1576","created_at":1767878155999,"lang":"en","user":"redumbrella","text":"RT @saltandpine: I cannot walk today but that medal is mine 🏅","repost_of":"s1529"}
{"id":"s1577","created_at":1767878304591,"lang":"en","user":"windowseat","text":"Good luck to everybody who runs today! #marathon"}
{"id":"s1578","created_at":1767878496361,"lang":"en","user":"teatime","text":"Wind at the start of the marathon, perfect for a personal best #marathon"}
{"id":"s1579","created_at":1767878819931,"lang":"en","user":"corkboard","text":"The book is better: The Salt Road https://news.example/mra8n8"}
{"id":"s1580","created_at":1767879025364,"lang":"en","user":"doublebass","text":"Sore this morning but that medal is mine 🏅 #HarbourRun #running"}
{"id":"s1581","created_at":1767879033522,"lang":"en","user":"lemontree_","text":"My daughter stayed up for comet Iva and loved it"}
{"id":"s1582","created_at":1767879091351,"lang":"en","user":"bluekettle","text":"The Salt Road is a masterpiece. Save your money #TheSaltRoad"}
{"id":"s1583","created_at":1767879207841,"lang":"en","user":"plainpencil","text":"New course record at the harbour marathon: what a run https://news.example/k5ju8c #marathon"}
{"id":"s1584","created_at":1767879399481,"lang":"en","user":"saltandpine","text":"The cup is ours! Best day of my life @eastvale #CupFinal #football"}
{"id":"s1585","created_at":1767879546712,"lang":"en","user":"riverstones","text":"RT @saltandpine: The cup is ours! Best day of my life @eastvale #CupFinal #football","repost_of":"s1584"}
{"id":"s1586","created_at":1767879743092,"lang":"en","user":"riverstones","text":"Km 40 of the harbour marathon and still smiling 😄 #HarbourRun"}
{"id":"s1587","created_at":1767880095153,"lang":"en","user":"coldtoast","text":"Wind at the start of the marathon, terrible for a record #marathon"}
{"id":"s1588","created_at":1767880240512,"lang":"en","user":"yesterdaysnews","text":"RT @littlewheel: Km 10 of the harbour marathon and my legs are gone #marathon","repost_of":"s1513"}
{"id":"s1589","created_at":1767880450502,"lang":"en","user":"plainpencil","text":"RT @saltandpine: I cannot walk today but that medal is mine 🏅","repost_of":"s1529"}
{"id":"s1590","created_at":1767881088533,"lang":"en","user":"farlamp","text":"The new update fixed my Kestrel alarm @kestrelphones #Kestrel5 #tech","place":"Toronto"}
{"id":"s1591","created_at":1767881107645,"lang":"en","user":"cloudcount","text":"The volunteers at the water stands are heroes ❤️ #HarbourRun #running"}
{"id":"s1592","created_at":1767881230734,"lang":"en","user":"nightbaker","text":"The Salt Road is boring. I cried #cinema"}
{"id":"s1593","created_at":1767881238121,"lang":"en","user":"coldtoast","text":"All the best to everybody who runs the harbour marathon!"}
{"id":"s1594","created_at":1767881407841,"lang":"en","user":"picnicblanket","text":"comet Iva is fading, says @skydesk https://news.example/sbw8w5"}
{"id":"s1595","created_at":1767881672289,"lang":"en","user":"lemontree_","text":"RT @farlamp: The new update fixed my Kestrel alarm @kestrelphones #Kestrel5 #tech","repost_of":"s1590","place":"Boston, MA"}
{"id":"s1596","created_at":1767881849209,"lang":"en","user":"doublebass","text":"Rail strike goes on until Friday, says @northrail"}
{"id":"s1597","created_at":1767882381969,"lang":"en","user":"secondhand","text":"Two days with the Kestrel 5: it gets hot #Kestrel5 #tech","place":"Edinburgh"}
{"id":"s1598","created_at":1767882590110,"lang":"en","user":"oldbicycle","text":"@saltandpine sorry to hear that","reply_to":"s1584"}
{"id":"s1599","created_at":1767883625988,"lang":"en","user":"gravelpath","text":"Shared a taxi with a colleague because of the strike and made a friend #RailStrike"}
{"id":"s1600","created_at":1767883773585,"lang":"en","user":"northlight","text":"@saltandpine congratulations!","reply_to":"s1584","place":"Cardiff"}
{"id":"s1601","created_at":1767883792436,"lang":"en","user":"cloudcount","text":"Coffee prices up again, a bad harvest they say https://news.example/gxjvn4"}
{"id":"s1602","created_at":1767883857817,"lang":"en","user":"teatime","text":"I cannot walk this morning but that medal is mine 🏅 #marathon"}
{"id":"s1603","created_at":1767883906989,"lang":"en","user":"paperboat","text":"RT @doublebass: Rail strike goes on until Friday, says @northrail","repost_of":"s1596"}
{"id":"s1604","created_at":1767884223329,"lang":"en","user":"riverstones","text":"RT @saltandpine: The cup is ours! Best day of my life @eastvale #CupFinal #football","repost_of":"s1584"}
{"id":"s1605","created_at":1767884328521,"lang":"en","user":"harbourcat","text":"RT @cloudcount: So grateful to the crews who helped all night 👏","repost_of":"s1573","place":"Torino"}
{"id":"s1606","created_at":1767885250414,"lang":"en","user":"corkboard","text":"Read the book first: The Salt Road","place":"Sydney"}
{"id":"s1607","created_at":1767885327419,"lang":"en","user":"yesterdaysnews","text":"Nothing smells better than a loaf straight from the oven #sourdough #baking","place":"Rome, Italy"}
{"id":"s1608","created_at":1767885904846,"lang":"en","user":"farlamp","text":"Never a penalty #CupFinal #football"}
{"id":"s1609","created_at":1767886071308,"lang":"en","user":"cloudcount","text":"These volunteers at kilometre 30 are the best ❤️ #marathon"}
{"id":"s1610","created_at":1767886768585,"lang":"en","user":"paperboat","text":"Second coffee and it is still dark","place":"Dublin"}
{"id":"s1611","created_at":1767886865276,"lang":"en","user":"rainyday_7","text":"RT @quietowl: Rail strike goes on until Friday, says @northrail #trains","repost_of":"s1565","place":"Boston, MA"}
{"id":"s1612","created_at":1767886882254,"lang":"en","user":"rainyday_7","text":"@coldtoast that is not right","reply_to":"s1518"}
{"id":"s1613","created_at":1767887225934,"lang":"en","user":"farlamp","text":"Wind at the start of the marathon, not the best for a personal best #HarbourRun"}
{"id":"s1614","created_at":1767887922340,"lang":"en","user":"corkboard","text":"Anyone has a spare ticket for The Salt Road tonight?","place":"Rome, Italy"}
{"id":"s1615","created_at":1767888459187,"lang":"en","user":"picnicblanket","text":"New course record at the harbour marathon: by eleven seconds #HarbourRun #running"}
{"id":"s1616","created_at":1767888827631,"lang":"en","user":"halfmarathon","text":"All the best to everybody who runs today! #HarbourRun #running"}
{"id":"s1617","created_at":1767888830730,"lang":"en","user":"woodenspoon","text":"I am with the rail workers, they deserve better #RailStrike #commuting"}
{"id":"s1618","created_at":1767888910025,"lang":"en","user":"picnicblanket","text":"Another loaf of sourdough, flat as a plate 🍞 #sourdough"}
{"id":"s1619","created_at":1767888984711,"lang":"en","user":"plainpencil","text":"@doublebass I do not think so","reply_to":"s1596"}
{"id":"s1620","created_at":1767889037433,"lang":"en","user":"bluekettle","text":"Sore this morning but that medal is beautiful 🏅 #HarbourRun"}
{"id":"s1621","created_at":1767889276135,"lang":"en","user":"thinice","text":"The Kestrel 5 costs how much?! https://news.example/59zpjj #Kestrel5"}
{"id":"s1622","created_at":1767889541006,"lang":"en","user":"moonsalad","text":"These volunteers at kilometre 30 are heroes ❤️ #HarbourRun"}
{"id":"s1623","created_at":1767889693000,"lang":"en","user":"gravelpath","text":"RT @lastbus: Km 40 of the harbour marathon and still smiling 😄","repost_of":"s1498"}
{"id":"s1624","created_at":1767890329836,"lang":"en","user":"coldtoast","text":"Honestly: I want a bigger phone like the Kestrel 5","place":"Boston, MA"}
{"id":"s1625","created_at":1767890481679,"lang":"en","user":"tinradio","text":"Honestly: I want a bigger phone every year"}
{"id":"s1626","created_at":1767890589512,"lang":"en","user":"coldtoast","text":"RT @doublebass: Rail strike goes on until Friday, says @northrail","repost_of":"s1596","place":"Dublin"}
{"id":"s1627","created_at":1767891284783,"lang":"en","user":"riverstones","text":"Clear red card #CupFinal #football"}
{"id":"s1628","created_at":1767891522557,"lang":"en","user":"moonsalad","text":"@kestrelphones my order has been delayed again, please help","place":"Boston, MA"}
{"id":"s1629","created_at":1767892008181,"lang":"en","user":"brasskey","text":"Stairs are my enemy this morning but that medal is mine 🏅 #HarbourRun","place":"Torino"}
{"id":"s1630","created_at":1767892386241,"lang":"en","user":"bluekettle","text":"RT @riverstones: Clear red card #CupFinal #football","repost_of":"s1627"}
{"id":"s1631","created_at":1767893055130,"lang":"en","user":"saltandpine","text":"Red warning for tonight, says @metdesk https://news.example/euap6z #StormOda #weather"}
{"id":"s1632","created_at":1767893812747,"lang":"en","user":"littlewheel","text":"Squeezed in a train for three hours. Horrible @northrail"}
{"id":"s1633","created_at":1767893978847,"lang":"en","user":"thinice","text":"Honestly: nobody needs a new phone like the Kestrel 5","place":"New York"}
{"id":"s1634","created_at":1767894160878,"lang":"en","user":"nightbaker","text":"The new update slowed down my Kestrel alarm @kestrelphones #Kestrel5 #tech"}
{"id":"s1635","created_at":1767894414672,"lang":"en","user":"bluekettle","text":"RT @thinice: Honestly: nobody needs a new phone like the Kestrel 5","repost_of":"s1633"}
{"id":"s1636","created_at":1767894633735,"lang":"en","user":"picnicblanket","text":"Nothing smells better than fresh bread #sourdough #baking"}
{"id":"s1637","created_at":1767894672925,"lang":"en","user":"harbourcat","text":"Long line in front of the Kestrel store this morning, people are crazy #Kestrel5 #tech"}
{"id":"s1638","created_at":1767894888049,"lang":"en","user":"northlight","text":"Honestly: my kids want a new phone every year","place":"Torino"}
{"id":"s1639","created_at":1767896126333,"lang":"en","user":"lemontree_","text":"RT @littlewheel: Squeezed in a train for three hours. Horrible @northrail","repost_of":"s1632"}
{"id":"s1640","created_at":1767896549038,"lang":"en","user":"coldtoast","text":"Three days with the Kestrel 5: the photos at night are unbelievable","place":"Glasgow, Scotland"}
{"id":"s1641","created_at":1767897399619,"lang":"en","user":"stargazer22","text":"Battery of my new Kestrel 5 is much better than the old one #smartphones"}
{"id":"s1642","created_at":1767898112652,"lang":"en","user":"lastbus","text":"Five days with the Kestrel 5: the photos at night are unbelievable https://news.example/65edfy"}
{"id":"s1643","created_at":1767898252294,"lang":"en","user":"eightoclock","text":"Long line in front of the Kestrel store already, I am one of them 😎 #Kestrel5 #tech"}
{"id":"s1644","created_at":1767898333346,"lang":"en","user":"paperboat","text":"Sun at the start of the marathon, not the best for a record #marathon","place":"Torino"}
{"id":"s1645","created_at":1767898393263,"lang":"en","user":"redumbrella","text":"Sketch of comet Iva, unedited. You can even see the second tail #CometIva","place":"Toronto"}
{"id":"s1646","created_at":1767898515753,"lang":"en","user":"gravelpath","text":"Unpopular opinion: my kids want a new phone like the Kestrel 5"}
{"id":"s1647","created_at":1767899088532,"lang":"en","user":"lastbus","text":"The camera of my new Kestrel 5 is a joke #smartphones","place":"Edinburgh"}
{"id":"s1648","created_at":1767900122913,"lang":"en","user":"plainpencil","text":"Long line in front of the Kestrel shop already, people are crazy #Kestrel5","place":"Toronto"}
{"id":"s1649","created_at":1767900369491,"lang":"en","user":"eightoclock","text":"How much salt for bread? #sourdough"}
{"id":"s1650","created_at":1767900524899,"lang":"en","user":"halfmarathon","text":"@council opening hours for everyone would be lovely"}
{"id":"s1651","created_at":1767901224691,"lang":"en","user":"saltandpine","text":"Unpopular opinion: I want a foldable phone every year","place":"Leeds"}
{"id":"s1652","created_at":1767901307384,"lang":"en","user":"plainpencil","text":"RT @picnicblanket: Nothing smells better than fresh bread #sourdough #baking","repost_of":"s1636"}
{"id":"s1653","created_at":1767901406335,"lang":"en","user":"gravelpath","text":"Battery of my new Kestrel 5 is worse than promised","place":"Edinburgh"}
{"id":"s1654","created_at":1767901788561,"lang":"en","user":"saltandpine","text":"@eightoclock wonderful","reply_to":"s1643"}
{"id":"s1655","created_at":1767902944847,"lang":"en","user":"riverstones","text":"Read the book first: The Salt Road https://news.example/zcsxyy"}
{"id":"s1656","created_at":1767904739407,"lang":"en","user":"teatime","text":"@eightoclock that is not right","reply_to":"s1643"}
{"id":"s1657","created_at":1767906072828,"lang":"en","user":"brasskey","text":"Honestly: my kids want a bigger phone like the Kestrel 5"}
{"id":"s1658","created_at":1767906462391,"lang":"en","user":"eightoclock","text":"The book is better: The Salt Road https://news.example/652kja","place":"Leeds"}
{"id":"s1659","created_at":1767906536896,"lang":"en","user":"doublebass","text":"Who has a spare ticket for The Salt Road on Saturday? #TheSaltRoad #film"}
{"id":"s1660","created_at":1767906568898,"lang":"en","user":"doublebass","text":"Anyone wants to come for The Salt Road on Saturday? #TheSaltRoad #film"}
{"id":"s1661","created_at":1767906764438,"lang":"en","user":"quietowl","text":"No spoilers please, I see The Salt Road tonight"}
{"id":"s1662","created_at":1767907345837,"lang":"en","user":"secondhand","text":"@kestrelphones my order has been delayed again, nobody answers","place":"New York"}
{"id":"s1663","created_at":1767907926860,"lang":"en","user":"gravelpath","text":"No spoilers please, I see The Salt Road at the weekend 🍿"}
{"id":"s1664","created_at":1767908017157,"lang":"en","user":"nightbaker","text":"Anyone has a spare ticket for The Salt Road on Saturday? #cinema","place":"New York"}
{"id":"s1665","created_at":1767908257885,"lang":"en","user":"coldtoast","text":"I liked it more than the book: The Salt Road https://news.example/xg39p6"}
{"id":"s1666","created_at":1767908520702,"lang":"en","user":"windowseat","text":"Two days with the Kestrel 5: best phone I ever had https://news.example/hz29tm #Kestrel5 #tech"}
{"id":"s1667","created_at":1767908945445,"lang":"en","user":"teatime","text":"Who wants to come for The Salt Road tonight? #cinema"}
{"id":"s1668","created_at":1767910919862,"lang":"en","user":"plainpencil","text":"Story hour at the library made my day #SaveTheLibrary #books"}
{"id":"s1669","created_at":1767911762913,"lang":"en","user":"rainyday_7","text":"The Salt Road is two hours too long. Save your money #TheSaltRoad #film"}
{"id":"s1670","created_at":1767911811810,"lang":"en","user":"lemontree_","text":"The screen of my new Kestrel 5 is worse than promised"}
{"id":"s1671","created_at":1767911930524,"lang":"en","user":"riverstones","text":"Unpopular opinion: my kids want a new phone every year"}
{"id":"s1672","created_at":1767913108078,"lang":"en","user":"saltandpine","text":"Coming from The Salt Road at @lanterncinema: meh"}
{"id":"s1673","created_at":1767913220862,"lang":"en","user":"eightoclock","text":"The camera of my new Kestrel 5 is a joke"}
{"id":"s1674","created_at":1767913301557,"lang":"en","user":"farlamp","text":"Anyone wants to come for The Salt Road tonight? #cinema"}
{"id":"s1675","created_at":1767913741411,"lang":"en","user":"bluekettle","text":"Do not spoil it, I see The Salt Road tonight"}
{"id":"s1676","created_at":1767914880235,"lang":"en","user":"rainyday_7","text":"Anyone has a spare ticket for The Salt Road tonight? #cinema"}
{"id":"s1677","created_at":1767915291781,"lang":"en","user":"stargazer22","text":"Saw The Salt Road at @lanterncinema: what an ending #TheSaltRoad #film"}
{"id":"s1678","created_at":1767916952799,"lang":"en","user":"doublebass","text":"Coming from The Salt Road at @lanterncinema: that music! #TheSaltRoad"}
{"id":"s1679","created_at":1767918039869,"lang":"en","user":"halfmarathon","text":"Unbelievable match, my heart @northport_fc #CupFinal"}
{"id":"s1680","created_at":1767918069541,"lang":"en","user":"eightoclock","text":"Reading circle at the library was full #SaveTheLibrary #books"}
{"id":"s1681","created_at":1767918075278,"lang":"en","user":"teatime","text":"Already 4,000 people signed the petition for the library https://news.example/772ekh #SaveTheLibrary"}
{"id":"s1682","created_at":1767918116074,"lang":"en","user":"secondhand","text":"Anyone has a spare ticket for The Salt Road tonight? #TheSaltRoad","place":"London"}
{"id":"s1683","created_at":1767918752312,"lang":"en","user":"secondhand","text":"The Salt Road is beautiful and sad. I fell asleep #TheSaltRoad #film"}
{"id":"s1684","created_at":1767919016312,"lang":"en","user":"stargazer22","text":"Read the book first: The Salt Road https://news.example/qxwgg5"}
{"id":"s1685","created_at":1767919038349,"lang":"en","user":"saltandpine","text":"The Salt Road is boring. I fell asleep #TheSaltRoad #film"}
{"id":"s1686","created_at":1767919562407,"lang":"en","user":"tinradio","text":"The book is better: The Salt Road https://news.example/uakt3x"}
{"id":"s1687","created_at":1767920556968,"lang":"en","user":"windowseat","text":"I liked it more than the book: The Salt Road https://news.example/383whz"}
{"id":"s1688","created_at":1767920851192,"lang":"en","user":"eightoclock","text":"Found a wonderful book at @council today, I love this quiet house #reading"}
{"id":"s1689","created_at":1767920923839,"lang":"en","user":"greenbench","text":"RT @eightoclock: The camera of my new Kestrel 5 is a joke","repost_of":"s1673"}
{"id":"s1690","created_at":1767921286359,"lang":"en","user":"secondhand","text":"The camera work of The Salt Road alone is worth it"}
{"id":"s1691","created_at":1767921297142,"lang":"en","user":"moonsalad","text":"RT @secondhand: The camera work of The Salt Road alone is worth it","repost_of":"s1690"}
{"id":"s1692","created_at":1767921585931,"lang":"en","user":"lemontree_","text":"Gave away my old phone for the Kestrel 5 and love it"}
{"id":"s1693","created_at":1767921623202,"lang":"en","user":"gravelpath","text":"RT @windowseat: I liked it more than the book: The Salt Road https://news.example/383whz","repost_of":"s1687"}
{"id":"s1694","created_at":1767921671325,"lang":"en","user":"redumbrella","text":"RT @secondhand: The camera work of The Salt Road alone is worth it","repost_of":"s1690","place":"London"}
{"id":"s1695","created_at":1767922341747,"lang":"en","user":"oldbicycle","text":"My daughter climbed the hill for comet Iva and was not disappointed #CometIva #astronomy"}
{"id":"s1696","created_at":1767922493660,"lang":"en","user":"bluekettle","text":"RT @secondhand: The camera work of The Salt Road alone is worth it","repost_of":"s1690","place":"Rome, Italy"}
{"id":"s1697","created_at":1767922662305,"lang":"en","user":"greenbench","text":"@secondhand I do not think so","reply_to":"s1690","place":"Torino"}
{"id":"s1698","created_at":1767922922352,"lang":"en","user":"lemontree_","text":"@secondhand sorry to hear that","reply_to":"s1690","place":"Edinburgh"}
{"id":"s1699","created_at":1767923030685,"lang":"en","user":"eightoclock","text":"RT @secondhand: The camera work of The Salt Road alone is worth it","repost_of":"s1690","place":"Boston, MA"}
{"id":"s1700","created_at":1767923459969,"lang":"en","user":"halfmarathon","text":"The library stays open! Tears of joy @town_library"}
{"id":"s1701","created_at":1767923643357,"lang":"en","user":"nightbaker","text":"@oldbicycle sorry to hear that","reply_to":"s1695","place":"New York"}
{"id":"s1702","created_at":1767923713448,"lang":"en","user":"lastbus","text":"Respect for the rail workers, the cuts are shameful","place":"Dublin"}
{"id":"s1703","created_at":1767923977958,"lang":"en","user":"secondhand","text":"The river is rising fast 😨 https://news.example/u6vc77"}
{"id":"s1704","created_at":1767924399616,"lang":"en","user":"harbourcat","text":"RT @oldbicycle: My daughter climbed the hill for comet Iva and was not disappointed #CometIva #astronomy","repost_of":"s1695"}
{"id":"s1705","created_at":1767924744929,"lang":"en","user":"doublebass","text":"RT @secondhand: The camera work of The Salt Road alone is worth it","repost_of":"s1690","place":"Cardiff"}
{"id":"s1706","created_at":1767924847808,"lang":"en","user":"secondhand","text":"The morning after the storm: blue sky, broken trees #flooding","place":"London"}
{"id":"s1707","created_at":1767924962539,"lang":"en","user":"eightoclock","text":"The Kestrel 5 looks great"}
{"id":"s1708","created_at":1767925807489,"lang":"en","user":"doublebass","text":"RT @secondhand: The camera work of The Salt Road alone is worth it","repost_of":"s1690"}
{"id":"s1709","created_at":1767925869288,"lang":"en","user":"rainyday_7","text":"A coffee at @cornercafe was perfect"}
{"id":"s1710","created_at":1767925940755,"lang":"en","user":"rainyday_7","text":"Unpopular opinion: nobody needs a bigger phone every year"}
{"id":"s1711","created_at":1767926736520,"lang":"en","user":"lemontree_","text":"Just out of The Salt Road at @lanterncinema: what an ending #TheSaltRoad #film"}
{"id":"s1712","created_at":1767926964985,"lang":"en","user":"nightbaker","text":"No way through the centre because of the marathon, and nobody told us @harbour_run","place":"London"}
{"id":"s1713","created_at":1767926980387,"lang":"en","user":"halfmarathon","text":"The last scene of The Salt Road deserves a prize #TheSaltRoad #film"}
{"id":"s1714","created_at":1767927047207,"lang":"en","user":"northlight","text":"Gooooal! 1-0 for Northport #CupFinal #football"}
{"id":"s1715","created_at":1767927176448,"lang":"en","user":"farlamp","text":"RT @secondhand: The camera work of The Salt Road alone is worth it","repost_of":"s1690"}
{"id":"s1716","created_at":1767927878930,"lang":"en","user":"coldtoast","text":"Sketch of comet Iva from the roof. You can even see the second tail #CometIva #astronomy"}
{"id":"s1717","created_at":1767928112032,"lang":"en","user":"greenbench","text":"RT @windowseat: I liked it more than the book: The Salt Road https://news.example/383whz","repost_of":"s1687"}
{"id":"s1718","created_at":1767928461652,"lang":"en","user":"windowseat","text":"In which direction should I look for the comet before sunrise? @skydesk"}
{"id":"s1719","created_at":1767928470954,"lang":"en","user":"coldtoast","text":"comet Iva is brighter than expected @skydesk https://news.example/ygvrg7","place":"Rome, Italy"}
{"id":"s1720","created_at":1767928518311,"lang":"en","user":"harbourcat","text":"Fog all night, no comet tonight. Typical #CometIva"}
{"id":"s1721","created_at":1767928595804,"lang":"en","user":"halfmarathon","text":"Binoculars and a blanket: that is all you need for the comet #CometIva #astronomy"}
{"id":"s1722","created_at":1767928924636,"lang":"en","user":"paperboat","text":"Photo of comet Iva, unedited. I am proud of this one https://news.example/6wu6nr"}
{"id":"s1723","created_at":1767929015072,"lang":"en","user":"stargazer22","text":"My grandfather got up at four for comet Iva and was not disappointed #CometIva #astronomy"}
{"id":"s1724","created_at":1767929104432,"lang":"en","user":"brasskey","text":"@eightoclock congratulations!","reply_to":"s1707"}
{"id":"s1725","created_at":1767929331595,"lang":"en","user":"halfmarathon","text":"My whole street got up at four for comet Iva and would do it again #CometIva"}
{"id":"s1726","created_at":1767929431690,"lang":"en","user":"greenbench","text":"Clouds again, no comet for us. Typical #CometIva #astronomy"}
{"id":"s1727","created_at":1767929480372,"lang":"en","user":"corkboard","text":"The Salt Road is beautiful and sad. Go and see it #cinema"}
{"id":"s1728","created_at":1767929494873,"lang":"en","user":"brasskey","text":"Sketch of comet Iva, unedited. The tail is enormous ☄️ https://news.example/3cxb8w #CometIva","place":"Boston, MA"}
{"id":"s1729","created_at":1767929568318,"lang":"en","user":"greenbench","text":"Photo of comet Iva from the garden. The tail is enormous ☄️"}
{"id":"s1730","created_at":1767929572955,"lang":"en","user":"teatime","text":"RT @secondhand: The camera work of The Salt Road alone is worth it","repost_of":"s1690"}
{"id":"s1731","created_at":1767929881048,"lang":"en","user":"thinice","text":"All this noise about a comet, I see a smudge 😅","place":"Cardiff"}
{"id":"s1732","created_at":1767929967978,"lang":"en","user":"picnicblanket","text":"RT @halfmarathon: The last scene of The Salt Road deserves a prize #TheSaltRoad #film","repost_of":"s1713","place":"Boston, MA"}
{"id":"s1733","created_at":1767929974973,"lang":"en","user":"littlewheel","text":"I have just seen the comet from the car park, so beautiful 😍 #CometIva #astronomy"}
{"id":"s1734","created_at":1767930074088,"lang":"en","user":"northlight","text":"Sketch of comet Iva from the garden. The tail is enormous ☄️ https://news.example/5ak47b #stargazing"}
{"id":"s1735","created_at":1767930182195,"lang":"en","user":"plainpencil","text":"Clouds again, no comet for us. Typical #CometIva"}
{"id":"s1736","created_at":1767930242567,"lang":"en","user":"oldbicycle","text":"Sketch of comet Iva from the roof. You can even see the second tail https://news.example/umg8wf #stargazing"}
{"id":"s1737","created_at":1767930343258,"lang":"en","user":"nightbaker","text":"Clouds again, no comet for the third time. Typical #CometIva #astronomy"}
{"id":"s1738","created_at":1767930426183,"lang":"en","user":"bluekettle","text":"Storm Oda destroyed the old oak. Nobody hurt #StormOda #weather"}
{"id":"s1739","created_at":1767930442914,"lang":"en","user":"thinice","text":"I have just seen the comet above the roofs, worth the cold"}
{"id":"s1740","created_at":1767930727848,"lang":"en","user":"lastbus","text":"comet Iva is visible without a telescope, says @skydesk https://news.example/aervpy"}
{"id":"s1741","created_at":1767931110215,"lang":"en","user":"rainyday_7","text":"I have just seen the comet between two clouds, so beautiful 😍 #stargazing","place":"Leeds"}
{"id":"s1742","created_at":1767931272896,"lang":"en","user":"lemontree_","text":"In which direction should I look for the comet tonight? @skydesk"}
{"id":"s1743","created_at":1767931293088,"lang":"en","user":"halfmarathon","text":"RT @halfmarathon: The library stays open! Tears of joy @town_library","repost_of":"s1700"}
{"id":"s1744","created_at":1767931378160,"lang":"en","user":"halfmarathon","text":"A dark place is all you need for the comet #stargazing"}
{"id":"s1745","created_at":1767931737463,"lang":"en","user":"harbourcat","text":"First loaf of sourdough, flat as a plate #sourdough #baking"}
{"id":"s1746","created_at":1767931769128,"lang":"en","user":"quietowl","text":"Our neighbour got up at four for comet Iva and was not disappointed #CometIva #astronomy"}
{"id":"s1747","created_at":1767931958904,"lang":"en","user":"greenbench","text":"Thirty seconds of exposure of comet Iva, unedited. The tail is enormous ☄️ https://news.example/ah2xyc"}
{"id":"s1748","created_at":1767932013181,"lang":"en","user":"windowseat","text":"When should I look for the comet tonight? @skydesk","place":"Cardiff"}
{"id":"s1749","created_at":1767932085452,"lang":"en","user":"rainyday_7","text":"Our daughter stayed up for comet Iva and loved it #CometIva #astronomy"}
{"id":"s1750","created_at":1767932148008,"lang":"en","user":"brasskey","text":"Do not spoil it, I see The Salt Road tonight 🍿"}
{"id":"s1751","created_at":1767932350546,"lang":"en","user":"redumbrella","text":"Just saw the comet above the roofs, worth the cold #CometIva #astronomy"}
{"id":"s1752","created_at":1767932443642,"lang":"en","user":"teatime","text":"Just saw the comet above the roofs, what a sight #stargazing"}
{"id":"s1753","created_at":1767932649456,"lang":"en","user":"nightbaker","text":"The cup is ours! The whole town is singing @northport_fc 🏆"}
{"id":"s1754","created_at":1767932673481,"lang":"en","user":"brasskey","text":"RT @bluekettle: Storm Oda destroyed the old oak. Nobody hurt #StormOda #weather","repost_of":"s1738"}
{"id":"s1755","created_at":1767932864149,"lang":"en","user":"bluekettle","text":"Just saw the comet from the car park, what a sight #CometIva"}
{"id":"s1756","created_at":1767932939628,"lang":"en","user":"picnicblanket","text":"My grandfather climbed the hill for comet Iva and was not disappointed #CometIva"}
{"id":"s1757","created_at":1767932954552,"lang":"en","user":"yesterdaysnews","text":"RT @harbourcat: Fog all night, no comet tonight. Typical #CometIva","repost_of":"s1720"}
{"id":"s1758","created_at":1767932969786,"lang":"en","user":"yesterdaysnews","text":"Unpopular opinion: nobody needs a new phone every year"}
{"id":"s1759","created_at":1767933146974,"lang":"en","user":"gravelpath","text":"Extra time! I need a drink #CupFinal"}
{"id":"s1760","created_at":1767933227546,"lang":"en","user":"moonsalad","text":"RT @redumbrella: Just saw the comet above the roofs, worth the cold #CometIva #astronomy","repost_of":"s1751"}
{"id":"s1761","created_at":1767933267619,"lang":"en","user":"picnicblanket","text":"Everybody talks about the comet, I see a smudge 😅"}
{"id":"s1762","created_at":1767933366633,"lang":"en","user":"coldtoast","text":"RT @yesterdaysnews: Unpopular opinion: nobody needs a new phone every year","repost_of":"s1758"}
{"id":"s1763","created_at":1767933479863,"lang":"en","user":"halfmarathon","text":"What a final, my heart @eastvale #CupFinal #football"}
{"id":"s1764","created_at":1767933526662,"lang":"en","user":"saltandpine","text":"Selling my old phone for the Kestrel 5 and no regrets"}
{"id":"s1765","created_at":1767933691663,"lang":"en","user":"saltandpine","text":"comet Iva is fading, says @skydesk https://news.example/wdatjx","place":"New York"}
{"id":"s1766","created_at":1767933981839,"lang":"en","user":"lemontree_","text":"My neighbour stayed up for comet Iva and loved it #CometIva"}
{"id":"s1767","created_at":1767934424700,"lang":"en","user":"gravelpath","text":"Our recipe for seeded rolls: https://news.example/4e6ww3 #baking"}
{"id":"s1768","created_at":1767934722354,"lang":"en","user":"paperboat","text":"The Salt Road is a masterpiece. I cried #TheSaltRoad"}
{"id":"s1769","created_at":1767935055247,"lang":"en","user":"paperboat","text":"Fog all night, no comet tonight. I could cry 😢"}
{"id":"s1770","created_at":1767935088446,"lang":"en","user":"woodenspoon","text":"Story hour at the library made my day #reading"}
{"id":"s1771","created_at":1767935113175,"lang":"en","user":"gravelpath","text":"RT @yesterdaysnews: Unpopular opinion: nobody needs a new phone every year","repost_of":"s1758"}
{"id":"s1772","created_at":1767935185951,"lang":"en","user":"riverstones","text":"RT @yesterdaysnews: Unpopular opinion: nobody needs a new phone every year","repost_of":"s1758"}
{"id":"s1773","created_at":1767935377211,"lang":"en","user":"gravelpath","text":"RT @yesterdaysnews: Unpopular opinion: nobody needs a new phone every year","repost_of":"s1758"}
{"id":"s1774","created_at":1767935431805,"lang":"en","user":"brasskey","text":"@secondhand that is not right","reply_to":"s1690"}
{"id":"s1775","created_at":1767935554234,"lang":"en","user":"redumbrella","text":"Fog all night, no comet for the third time. Typical #CometIva #astronomy"}
{"id":"s1776","created_at":1767935816397,"lang":"en","user":"thinice","text":"Fog all night, no comet for the third time. Typical #stargazing","place":"Rome, Italy"}
{"id":"s1777","created_at":1767936095822,"lang":"en","user":"greenbench","text":"comet Iva is fading, says @skydesk https://news.example/6tdzjd"}
{"id":"s1778","created_at":1767936325022,"lang":"en","user":"brasskey","text":"Another loaf of sourdough, a brick #baking"}
{"id":"s1779","created_at":1767936512175,"lang":"en","user":"littlewheel","text":"RT @yesterdaysnews: Unpopular opinion: nobody needs a new phone every year","repost_of":"s1758"}
{"id":"s1780","created_at":1767936864064,"lang":"en","user":"lastbus","text":"Fog all night, no comet tonight. So annoying #CometIva"}
{"id":"s1781","created_at":1767936892776,"lang":"en","user":"greenbench","text":"Signed the petition for the library #SaveTheLibrary #books","place":"Rome, Italy"}
{"id":"s1782","created_at":1767936907045,"lang":"en","user":"farlamp","text":"@yesterdaysnews I do not think so","reply_to":"s1758"}
{"id":"s1783","created_at":1767937229871,"lang":"en","user":"windowseat","text":"All this noise about a comet, to me it is a dirty snowball 😅"}
{"id":"s1784","created_at":1767937477563,"lang":"en","user":"windowseat","text":"My grandfather got up at four for comet Iva and would do it again","place":"Toronto"}
{"id":"s1785","created_at":1767937577250,"lang":"en","user":"greenbench","text":"RT @brasskey: Sketch of comet Iva, unedited. The tail is enormous ☄️ https://news.example/3cxb8w #CometIva","repost_of":"s1728","place":"Toronto"}
{"id":"s1786","created_at":1767937778796,"lang":"en","user":"greenbench","text":"@bluekettle I do not think so","reply_to":"s1738"}
{"id":"s1787","created_at":1767937799975,"lang":"en","user":"harbourcat","text":"Five days with the Kestrel 5: the photos at night are unbelievable https://news.example/4pne8j #Kestrel5 #tech"}
{"id":"s1788","created_at":1767938050335,"lang":"en","user":"brasskey","text":"@yesterdaysnews congratulations!","reply_to":"s1758","place":"Dublin"}
{"id":"s1789","created_at":1767938060948,"lang":"en","user":"doublebass","text":"Read the book first: The Salt Road https://news.example/u8cj5n"}
{"id":"s1790","created_at":1767938353604,"lang":"en","user":"picnicblanket","text":"My grandfather stayed up for comet Iva and would do it again #CometIva #astronomy","place":"Torino"}
{"id":"s1791","created_at":1767938417675,"lang":"en","user":"redumbrella","text":"RT @greenbench: Signed the petition for the library #SaveTheLibrary #books","repost_of":"s1781"}
{"id":"s1792","created_at":1767938527780,"lang":"en","user":"bluekettle","text":"Finally saw the comet between two clouds, I am speechless","place":"Edinburgh"}
{"id":"s1793","created_at":1767938583001,"lang":"en","user":"secondhand","text":"The camera work of The Salt Road deserves a prize #TheSaltRoad #film"}
{"id":"s1794","created_at":1767938626871,"lang":"en","user":"farlamp","text":"Our whole street got up at four for comet Iva and was not disappointed #CometIva #astronomy"}
{"id":"s1795","created_at":1767938779185,"lang":"en","user":"woodenspoon","text":"Queue in front of the Kestrel shop this morning, I am one of them 😎 #smartphones","place":"New York"}
{"id":"s1796","created_at":1767939028711,"lang":"en","user":"tinradio","text":"The Kestrel 5 is announced at last https://news.example/rmaa5t","place":"New York"}
{"id":"s1797","created_at":1767939285470,"lang":"en","user":"corkboard","text":"Never a penalty 🤦 #CupFinal","place":"Torino"}
{"id":"s1798","created_at":1767939377512,"lang":"en","user":"bluekettle","text":"RT @tinradio: The Kestrel 5 is announced at last https://news.example/rmaa5t","repost_of":"s1796"}
{"id":"s1799","created_at":1767939626827,"lang":"en","user":"picnicblanket","text":"RT @tinradio: The Kestrel 5 is announced at last https://news.example/rmaa5t","repost_of":"s1796"}
{"id":"s1800","created_at":1767939781237,"lang":"en","user":"lemontree_","text":"Photo of comet Iva from the roof. The tail is enormous ☄️ https://news.example/4948qp #CometIva"}
{"id":"s1801","created_at":1767939802231,"lang":"en","user":"teatime","text":"RT @tinradio: The Kestrel 5 is announced at last https://news.example/rmaa5t","repost_of":"s1796"}
{"id":"s1802","created_at":1767939912405,"lang":"en","user":"saltandpine","text":"Rain at the start of the marathon, not the best for a personal best #HarbourRun","place":"Dublin"}
{"id":"s1803","created_at":1767939932636,"lang":"en","user":"woodenspoon","text":"RT @tinradio: The Kestrel 5 is announced at last https://news.example/rmaa5t","repost_of":"s1796"}
{"id":"s1804","created_at":1767940039625,"lang":"en","user":"moonsalad","text":"Champions! Best day of my life @eastvale #football"}
{"id":"s1805","created_at":1767940094848,"lang":"en","user":"teatime","text":"RT @lemontree_: Photo of comet Iva from the roof. The tail is enormous ☄️ https://news.example/4948qp #CometIva","repost_of":"s1800"}
{"id":"s1806","created_at":1767940187761,"lang":"en","user":"cloudcount","text":"@brasskey where was that?","reply_to":"s1778"}
{"id":"s1807","created_at":1767940405301,"lang":"en","user":"paperboat","text":"Clouds again, no comet tonight. I could cry 😢 #stargazing"}
{"id":"s1808","created_at":1767940439884,"lang":"en","user":"moonsalad","text":"@greenbench so true","reply_to":"s1729"}
{"id":"s1809","created_at":1767940441890,"lang":"en","user":"stargazer22","text":"@tinradio thank you","reply_to":"s1796","place":"Leeds"}
{"id":"s1810","created_at":1767940922248,"lang":"en","user":"picnicblanket","text":"Cycled with a man and his cello because of the strike and made a friend"}
{"id":"s1811","created_at":1767941935714,"lang":"en","user":"teatime","text":"Train cancelled because of the strike. Thanks for nothing @northrail"}
{"id":"s1812","created_at":1767941950773,"lang":"en","user":"slowtrain","text":"My neighbour got up at four for comet Iva and loved it #CometIva #astronomy","place":"Leeds"}
{"id":"s1813","created_at":1767942261017,"lang":"en","user":"tinradio","text":"@yesterdaysnews I do not think so","reply_to":"s1758"}
{"id":"s1814","created_at":1767942356999,"lang":"en","user":"eightoclock","text":"RT @yesterdaysnews: Unpopular opinion: nobody needs a new phone every year","repost_of":"s1758","place":"New York"}
{"id":"s1815","created_at":1767942384818,"lang":"en","user":"stargazer22","text":"My neighbour got up at four for comet Iva and would do it again"}
{"id":"s1816","created_at":1767942439479,"lang":"en","user":"riverstones","text":"RT @yesterdaysnews: Unpopular opinion: nobody needs a new phone every year","repost_of":"s1758","place":"New York"}
{"id":"s1817","created_at":1767942903465,"lang":"en","user":"tinradio","text":"RT @saltandpine: Rain at the start of the marathon, not the best for a personal best #HarbourRun","repost_of":"s1802","place":"Toronto"}
{"id":"s1818","created_at":1767943351108,"lang":"en","user":"plainpencil","text":"Done! Ten minutes faster than last year. Thanks to all helpers @harbour_run #HarbourRun #running"}
{"id":"s1819","created_at":1767943380766,"lang":"en","user":"rainyday_7","text":"The Salt Road is beautiful and sad. Save your money #TheSaltRoad #film","place":"London"}
{"id":"s1820","created_at":1767943831761,"lang":"en","user":"plainpencil","text":"Nothing but clouds, no comet tonight. Typical #CometIva","place":"Boston, MA"}
{"id":"s1821","created_at":1767943943764,"lang":"en","user":"nightbaker","text":"Everybody in scarves for the cup final #CupFinal"}
{"id":"s1822","created_at":1767943975187,"lang":"en","user":"windowseat","text":"RT @tinradio: The Kestrel 5 is announced at last https://news.example/rmaa5t","repost_of":"s1796"}
{"id":"s1823","created_at":1767944178949,"lang":"en","user":"teatime","text":"RT @yesterdaysnews: Unpopular opinion: nobody needs a new phone every year","repost_of":"s1758"}
{"id":"s1824","created_at":1767944266616,"lang":"en","user":"quietowl","text":"Patience is all you need for the comet #CometIva"}
{"id":"s1825","created_at":1767944353252,"lang":"en","user":"corkboard","text":"Coffee prices up again, frost they say https://news.example/kcgexf #coffee"}
{"id":"s1826","created_at":1767944537839,"lang":"en","user":"coldtoast","text":"RT @plainpencil: Nothing but clouds, no comet tonight. Typical #CometIva","repost_of":"s1820","place":"Boston, MA"}
{"id":"s1827","created_at":1767944621063,"lang":"en","user":"northlight","text":"No trains again. Thanks for nothing @northrail #trains"}
{"id":"s1828","created_at":1767945204623,"lang":"en","user":"stargazer22","text":"@lemontree_ wonderful","reply_to":"s1800"}
{"id":"s1829","created_at":1767945710077,"lang":"en","user":"lastbus","text":"The dog slept through storm Oda, lucky them"}
{"id":"s1830","created_at":1767945755813,"lang":"en","user":"paperboat","text":"Do you knead for bread? #sourdough"}
{"id":"s1831","created_at":1767945947997,"lang":"en","user":"slowtrain","text":"Two days with the Kestrel 5: best phone I ever had"}
{"id":"s1832","created_at":1767945970790,"lang":"en","user":"picnicblanket","text":"RT @tinradio: The Kestrel 5 is announced at last https://news.example/rmaa5t","repost_of":"s1796"}
{"id":"s1833","created_at":1767946007102,"lang":"en","user":"secondhand","text":"The river is flooded 🌊 https://news.example/ehrpt6"}
{"id":"s1834","created_at":1767946009687,"lang":"en","user":"stargazer22","text":"Third day without trains again. How am I supposed to get to work @northrail"}
{"id":"s1835","created_at":1767946069428,"lang":"en","user":"slowtrain","text":"RT @lemontree_: Photo of comet Iva from the roof. The tail is enormous ☄️ https://news.example/4948qp #CometIva","repost_of":"s1800"}
{"id":"s1836","created_at":1767946114450,"lang":"en","user":"lastbus","text":"No water for six hours","place":"Edinburgh"}
{"id":"s1837","created_at":1767946234520,"lang":"en","user":"stargazer22","text":"RT @lastbus: The dog slept through storm Oda, lucky them","repost_of":"s1829"}
{"id":"s1838","created_at":1767946275844,"lang":"en","user":"woodenspoon","text":"Stuck at the station thanks to the rail strike #trains"}
{"id":"s1839","created_at":1767946317233,"lang":"en","user":"yesterdaysnews","text":"Full support with the rail workers, the cuts are shameful #trains"}
{"id":"s1840","created_at":1767946329033,"lang":"en","user":"picnicblanket","text":"Working from home thanks to the rail strike 🙃 #RailStrike #commuting"}
{"id":"s1841","created_at":1767946366144,"lang":"en","user":"gravelpath","text":"Strike goes on until Friday, says @northrail https://news.example/sv4n2m #RailStrike #commuting"}
{"id":"s1842","created_at":1767946390361,"lang":"en","user":"yesterdaysnews","text":"The high street is rising fast https://news.example/h25uxf #StormOda #weather"}
{"id":"s1843","created_at":1767946490161,"lang":"en","user":"quietowl","text":"Train cancelled again. How am I supposed to get to work @northrail #trains"}
{"id":"s1844","created_at":1767946614910,"lang":"en","user":"northlight","text":"Talks between the union and @northrail fail today https://news.example/d9tan5 #RailStrike #commuting"}
{"id":"s1845","created_at":1767946662721,"lang":"en","user":"eightoclock","text":"Full support for the rail workers, they deserve better","place":"Leeds"}
{"id":"s1846","created_at":1767946666955,"lang":"en","user":"coldtoast","text":"RT @yesterdaysnews: The high street is rising fast https://news.example/h25uxf #StormOda #weather","repost_of":"s1842"}
{"id":"s1847","created_at":1767946772899,"lang":"en","user":"picnicblanket","text":"RT @lastbus: The dog slept through storm Oda, lucky them","repost_of":"s1829"}
{"id":"s1848","created_at":1767947265901,"lang":"en","user":"redumbrella","text":"Standing in a train for two hours. This is not a service @northrail"}
{"id":"s1849","created_at":1767947452853,"lang":"en","user":"northlight","text":"RT @eightoclock: Full support for the rail workers, they deserve better","repost_of":"s1845"}
{"id":"s1850","created_at":1767947459465,"lang":"en","user":"redumbrella","text":"We won! The whole town is singing @eastvale 🏆 #CupFinal #football"}
{"id":"s1851","created_at":1767948034388,"lang":"en","user":"lastbus","text":"Squeezed in a train for two hours, no air. This is not a service @northrail"}
{"id":"s1852","created_at":1767948550051,"lang":"en","user":"brasskey","text":"So grateful to the crews who pumped all night #flooding"}
{"id":"s1853","created_at":1767948649414,"lang":"en","user":"doublebass","text":"Two days with the Kestrel 5: fast, light, expensive https://news.example/czfh9a"}
{"id":"s1854","created_at":1767948692139,"lang":"en","user":"bluekettle","text":"Talks between the union and @northrail fail tomorrow https://news.example/sau9fu #trains"}
{"id":"s1855","created_at":1767948770063,"lang":"en","user":"teatime","text":"Thirty seconds of exposure of comet Iva, unedited. I am proud of this one #CometIva"}
{"id":"s1856","created_at":1767948799190,"lang":"en","user":"corkboard","text":"@redumbrella sorry to hear that","reply_to":"s1850"}
{"id":"s1857","created_at":1767948836961,"lang":"en","user":"plainpencil","text":"Shared a taxi with a man and his cello because of the strike and it was fun #RailStrike #commuting"}
{"id":"s1858","created_at":1767948923864,"lang":"en","user":"paperboat","text":"Third day without trains and no bus either. I walk then @northrail #trains","place":"Glasgow, Scotland"}
{"id":"s1859","created_at":1767948961116,"lang":"en","user":"saltandpine","text":"RT @tinradio: The Kestrel 5 is announced at last https://news.example/rmaa5t","repost_of":"s1796"}
{"id":"s1860","created_at":1767949077157,"lang":"en","user":"northlight","text":"Cycled with a colleague because of the strike and made a friend #RailStrike #commuting","place":"New York"}
{"id":"s1861","created_at":1767949338189,"lang":"en","user":"redumbrella","text":"Do you knead for bread? #sourdough #baking","place":"Cardiff"}
{"id":"s1862","created_at":1767949593778,"lang":"en","user":"plainpencil","text":"RT @plainpencil: Nothing but clouds, no comet tonight. Typical #CometIva","repost_of":"s1820"}
{"id":"s1863","created_at":1767949961005,"lang":"en","user":"bluekettle","text":"@tinradio I do not think so","reply_to":"s1796"}
{"id":"s1864","created_at":1767949991750,"lang":"en","user":"greenbench","text":"@council a reading room on Sundays would be so useful","place":"New York"}
{"id":"s1865","created_at":1767950187086,"lang":"en","user":"rainyday_7","text":"Full support for the rail workers, safety is no luxury #RailStrike #commuting"}
{"id":"s1866","created_at":1767950234904,"lang":"en","user":"farlamp","text":"Finally saw the comet from the car park, so beautiful 😍 #CometIva #astronomy"}
{"id":"s1867","created_at":1767950243623,"lang":"en","user":"harbourcat","text":"GOAL! 1-1 for Northport"}
{"id":"s1868","created_at":1767950605437,"lang":"en","user":"halfmarathon","text":"Sketch of comet Iva, unedited. I am proud of this one https://news.example/6auvcg"}
{"id":"s1869","created_at":1767950669411,"lang":"en","user":"secondhand","text":"@yesterdaysnews where was that?","reply_to":"s1758","place":"Dublin"}
{"id":"s1870","created_at":1767950767893,"lang":"en","user":"eightoclock","text":"So grateful to the firefighters who helped all night 👏 #StormOda #weather"}
{"id":"s1871","created_at":1767950857635,"lang":"en","user":"tinradio","text":"We won! The whole town is singing @northport_fc 🏆 #CupFinal","place":"Leeds"}
{"id":"s1872","created_at":1767950925371,"lang":"en","user":"stargazer22","text":"Sore today but that medal is mine 🏅 #HarbourRun"}
{"id":"s1873","created_at":1767951106724,"lang":"en","user":"tinradio","text":"Photo of comet Iva, unedited. You can even see the second tail https://news.example/2zxw4w #CometIva"}
{"id":"s1874","created_at":1767952096078,"lang":"en","user":"doublebass","text":"Signed the petition for the library https://news.example/vhwzhq #SaveTheLibrary #books","place":"Sydney"}
{"id":"s1875","created_at":1767952117626,"lang":"en","user":"windowseat","text":"RT @lemontree_: Photo of comet Iva from the roof. The tail is enormous ☄️ https://news.example/4948qp #CometIva","repost_of":"s1800","place":"New York"}
{"id":"s1876","created_at":1767952129061,"lang":"en","user":"paperboat","text":"Thank you to the firefighters who helped all night #StormOda #weather"}
{"id":"s1877","created_at":1767952307745,"lang":"en","user":"halfmarathon","text":"Talks between the union and @northrail resume tonight https://news.example/645py5 #RailStrike"}
{"id":"s1878","created_at":1767952390501,"lang":"en","user":"windowseat","text":"RT @farlamp: Finally saw the comet from the car park, so beautiful 😍 #CometIva #astronomy","repost_of":"s1866","place":"Sydney"}
{"id":"s1879","created_at":1767952609911,"lang":"en","user":"thinice","text":"The screen of my new Kestrel 5 is a joke #Kestrel5 #tech"}
{"id":"s1880","created_at":1767953183950,"lang":"en","user":"bluekettle","text":"Strike called off, says @northrail https://news.example/6uscgn #RailStrike #commuting"}
{"id":"s1881","created_at":1767953203402,"lang":"en","user":"yesterdaysnews","text":"Train cancelled because of the strike. I walk then @northrail #RailStrike"}
{"id":"s1882","created_at":1767953659233,"lang":"en","user":"quietowl","text":"Nothing smells better than fresh bread","place":"Boston, MA"}
{"id":"s1883","created_at":1767953958851,"lang":"en","user":"tinradio","text":"A coffee at @cornercafe saved my morning"}
{"id":"s1884","created_at":1767954004332,"lang":"en","user":"yesterdaysnews","text":"RT @tinradio: The Kestrel 5 is announced at last https://news.example/rmaa5t","repost_of":"s1796"}
{"id":"s1885","created_at":1767954190441,"lang":"en","user":"gravelpath","text":"RT @tinradio: Photo of comet Iva, unedited. You can even see the second tail https://news.example/2zxw4w #CometIva","repost_of":"s1873","place":"Boston, MA"}
{"id":"s1886","created_at":1767954654631,"lang":"en","user":"thinice","text":"My daughter got up at four for comet Iva and loved it #CometIva #astronomy"}
{"id":"s1887","created_at":1767955582977,"lang":"en","user":"tinradio","text":"Working from home thanks to the rail strike #RailStrike"}
{"id":"s1888","created_at":1767955791141,"lang":"en","user":"plainpencil","text":"Talks between the union and @northrail resume today #RailStrike","place":"Boston, MA"}
{"id":"s1889","created_at":1767956914317,"lang":"en","user":"plainpencil","text":"My starter died. Help #sourdough"}
{"id":"s1890","created_at":1767957636824,"lang":"en","user":"harbourcat","text":"RT @plainpencil: Clouds again, no comet for us. Typical #CometIva","repost_of":"s1735","place":"Toronto"}
{"id":"s1891","created_at":1767957982066,"lang":"en","user":"picnicblanket","text":"Strike goes on until Friday, says @northrail https://news.example/6bgbyw"}
{"id":"s1892","created_at":1767958064784,"lang":"en","user":"yesterdaysnews","text":"Cycled with three strangers because of the strike and we laughed all the way"}
{"id":"s1893","created_at":1767958119648,"lang":"en","user":"woodenspoon","text":"Third day without trains and no bus either. Thanks for nothing @northrail #RailStrike","place":"New York"}
{"id":"s1894","created_at":1767958336847,"lang":"en","user":"windowseat","text":"The council will close the library in spring. Sign here https://news.example/b3ku2c #SaveTheLibrary #books","place":"Boston, MA"}
{"id":"s1895","created_at":1767958652080,"lang":"en","user":"windowseat","text":"I am with the rail workers, the cuts are shameful #RailStrike #commuting","place":"Dublin"}
{"id":"s1896","created_at":1767958817212,"lang":"en","user":"lastbus","text":"Strike goes on until Friday, says @northrail #RailStrike"}
{"id":"s1897","created_at":1767959271392,"lang":"en","user":"stargazer22","text":"Stuck at the station thanks to the rail strike"}
{"id":"s1898","created_at":1767959313700,"lang":"en","user":"yesterdaysnews","text":"RT @woodenspoon: Stuck at the station thanks to the rail strike #trains","repost_of":"s1838"}
{"id":"s1899","created_at":1767959551758,"lang":"en","user":"northlight","text":"Respect for the rail workers, they deserve better #RailStrike"}
{"id":"s1900","created_at":1767960000000,"lang":"en","user":"lemontree_","text":"RT @tinradio: Photo of comet Iva, unedited. You can even see the second tail https://news.example/2zxw4w #CometIva","repost_of":"s1873"}
"""#
}
