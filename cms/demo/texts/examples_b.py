"""Learning examples E3 and E4: time on the ice in Mora, and decisions on home care in Kalmar."""

from cms.demo.texts.shapes import Page

E3: Page = {
    "key": "E3",
    "kind": "learningExample",
    "parent": "L-EXEMPEL",
    "slug": "lika-manga-minuter-pa-isen",
    "locale": "sv",
    "title": "Lika många minuter på isen",
    "lead": (
        "Flickornas lag tränade sent på kvällen, pojkarnas direkt efter skolan. I Mora räknade kommunen "
        "istiden minut för minut och skrev nya regler för bokningen."
    ),
    "hero_image": "i-kolumner",
    "subjects": ["jamstalld-budget", "konsuppdelad-statistik"],
    "owner": "david",
    "contacts": ["david"],
    "contact_mode": "direct",
    "unit": "u-demokrati",
    "state": "live",
    "content_date": "T-420d 09:00",
    "owner_municipalities": ["2062"],
    "owner_regions": [],
    "joint_authority": "",
    "operation": "Fritidskontoret",
    "sectors": ["kultur-och-fritid"],
    "methods": ["fyra-r", "jamstalld-budget"],
    "policy_goals": ["makt-aldre"],
    "start_year": 2012,
    "end_year": 2014,
    "ongoing": False,
    "background": (
        "<p>En pappa med två barn i samma förening ritade upp veckan på kylskåpet. Sonen tränade klockan "
        "16.30. Dottern, ett år äldre, gick på isen klockan 20.15. Han tog en bild och skickade den till "
        "fritidskontoret.</p><p>Kontoret hade alla bokningar men hade aldrig summerat dem. Föreningarna "
        "fick i stort sett samma tider som året före. Nya lag fick det som blev över, och det var oftast "
        "flickornas lag som var nya.</p><p>Ledarna för flickornas lag hade tagit upp saken förut. Svaret "
        "var att tiderna var fulla. Det stämde, men ingen hade frågat vilka som fyllde dem.</p>"
    ),
    "implementation": (
        "<p>En handläggare förde in säsongens bokningar i ett kalkylblad: lag, ålder, kön, starttid och "
        "minuter. Sedan räknade hon ut minuter per aktiv och hur stor del som låg före klockan 19. "
        "Arbetet tog fyra dagar.</p><p>Tabellen visades för alla föreningar på ett möte i ishallen. Den "
        "som ville fick rätta uppgifterna, och två lag gjorde det.</p><p>Nämnden antog sedan fyra "
        "regler:</p><ul><li>barn under tretton får tider före klockan 19</li><li>istiden räknas per "
        "aktiv i stället för per lag</li><li>sena tider går runt mellan lagen varje månad</li><li>en ny "
        "grupp får plats redan första säsongen</li></ul>"
    ),
    "results": (
        "<p>Före ändringen hade pojkarna 27 minuter mer is per vecka och aktiv. Andra säsongen var "
        "skillnaden fyra minuter. Konståkningen kunde ta emot en grupp till.</p><p>De äldre pojkarnas "
        "lag fick sämre tider än förut. Ett av dem hyrde is i grannkommunen under en "
        "vinter.</p><p>Kontoret räknade först fel. Lag med både flickor och pojkar hade bokförts som "
        "pojklag, så den första tabellen fick göras om. Det kostade förtroende.</p>"
    ),
    "conclusions": (
        "<p>När alla såg samma tabell handlade mötet om regler i stället för om avsikter. Föreningarna "
        "hade olika åsikter om lösningen, men inte längre om läget.</p><p>Arbetet avslutades när "
        "reglerna var fasta. När exemplet senast stämdes av med kommunen gällde de fortfarande.</p>"
    ),
    "indicators": [
        {
            "name": "Istid per aktiv flicka",
            "before": "41",
            "after": "55",
            "unit": "minuter per vecka",
            "sex_disaggregated": True,
            "source": "Påhittat exempel: ishallens bokningar",
            "kolada_id": "",
        },
        {
            "name": "Istid per aktiv pojke",
            "before": "68",
            "after": "59",
            "unit": "minuter per vecka",
            "sex_disaggregated": True,
            "source": "Påhittat exempel: ishallens bokningar",
            "kolada_id": "",
        },
    ],
    "cost": "Fyra arbetsdagar för första räkningen, sedan en dag per säsong",
    "funding": "Fritidskontorets ram",
    "evidence_level": "evaluated",
    "success_factors": [
        "Föreningarna fick rätta uppgifterna före beslutet",
        "Reglerna säger hur tider fördelas även när ett nytt lag kommer",
    ],
    "pitfalls": [
        "Blandade lag räknades först som pojklag",
        "Äldre ungdomar fick bära en stor del av ändringen",
    ],
    "local_contact": None,
    "verified_with_owner_on": "T-430d",
    "body": [
        ("heading", 2, "Vem fick tid före klockan 19"),
        (
            "table",
            "Påhittat exempel: andel av istiden före klockan 19, i procent",
            "both",
            [
                ["Grupp", "Före", "Efter"],
                ["Flickor under 13 år", "44", "100"],
                ["Flickor 13–19 år", "12", "49"],
                ["Pojkar under 13 år", "91", "100"],
                ["Pojkar 13–19 år", "58", "46"],
            ],
        ),
        (
            "paragraph",
            (
                "<p>Yngre pojkar behöll sina tider. Det var de äldre pojkarna som delade med sig till "
                "flickorna. Den som bara läser summan för alla åldrar ser inte det.</p>"
            ),
        ),
    ],
    "related": [("page", "T5", None)],
}

E4: Page = {
    "key": "E4",
    "kind": "learningExample",
    "parent": "L-EXEMPEL",
    "slug": "hemtjanstens-bistandsbeslut-under-lupp",
    "locale": "sv",
    "title": "Hemtjänstens biståndsbeslut under lupp",
    "lead": (
        "Två makar med liknande behov fick olika mycket hjälp. Handläggarna i Kalmar läste om hundra "
        "beslut utan namn och kön, och skrev sedan om sin egen mall."
    ),
    "subjects": ["konsuppdelad-statistik", "jamstalldhetsanalys"],
    "owner": "elin",
    "contacts": ["elin", "greta"],
    "contact_mode": "direct",
    "unit": "u-jamstalldhet",
    "state": "live",
    "content_date": "T-705d 13:00",
    "owner_municipalities": ["0880"],
    "owner_regions": [],
    "joint_authority": "",
    "operation": "Biståndsenheten",
    "sectors": ["aldreomsorg"],
    "methods": ["konsuppdelad-statistik", "likabehandlingsanalys"],
    "policy_goals": ["obetalt", "halsa"],
    "start_year": "T-5y",
    "end_year": "T-3y",
    "ongoing": False,
    "background": (
        "<p>En son hörde av sig om sina föräldrar. Båda hade svårt med duschen och städningen. Fadern "
        "fick hjälp med båda delarna. Modern fick hjälp med duschen, men städningen skulle hon klara i "
        "sin egen takt.</p><p>Enhetschefen tog upp fallet på veckomötet. Ingen trodde att kön hade "
        "spelat in. Ändå kände flera igen tanken: hon klarar nog lite till.</p><p>I verksamhetssystemet "
        "fanns kön, ålder och beviljade timmar. Själva behovet stod i löpande text och gick inte att "
        "räkna på.</p>"
    ),
    "implementation": (
        "<p>Ledningen ville först anlita en konsult. Handläggarna bad att få göra arbetet själva. Då "
        "skulle de lita på resultatet, menade de, vad det än blev.</p><p>Handläggarna lottade fram "
        "hundra beslut om städning, tvätt och dusch. En kollega från en annan enhet tog bort namn, "
        "personnummer och ord som ”hustru”. Därefter bedömde två handläggare varje behov på nytt, "
        "oberoende av varandra.</p><p>De nya bedömningarna jämfördes med de verkliga besluten. Där de "
        "skilde sig åt läste gruppen hela utredningen högt.</p><p>Till sist skrevs mallen om. Frågan "
        "”Vad klarar du?” byttes mot ”Vad gör du i dag, hur ofta, och hur mår du efteråt?”. En ruta om "
        "anhörigas hjälp lades till, med plats för antal timmar.</p>"
    ),
    "results": (
        "<p>Vid samma bedömda behov hade män fått mer hjälp i hushållet än kvinnor. Ett år efter "
        "mallbytet hade skillnaden krympt från 1,4 till 0,3 timmar i månaden.</p><p>Att männens timmar "
        "minskade något var ingen avsikt. Gruppen läste om även de besluten och såg att städning ibland "
        "hade beviljats av vana.</p><p>Utredningarna tog i snitt tjugo minuter längre. Efter ett halvår "
        "hade flera börjat hoppa över rutan om anhöriga, och den fick göras obligatorisk.</p><p>Hundra "
        "beslut är ett litet underlag. Om åldersgrupper gick det inte att säga något säkert. Det var "
        "också svårt att dölja kön helt. Ett ord som ”bakning” räckte för att läsaren skulle gissa.</p>"
    ),
    "conclusions": (
        "<p>Den gamla mallen frågade efter förmåga. Många kvinnor svarade att de klarade sig, men "
        "beskrev sedan hur de låg på soffan resten av dagen. Den nya frågan fångar priset för att klara "
        "sig.</p><p>Omläsningen görs numera vartannat år med femtio beslut.</p>"
    ),
    "indicators": [
        {
            "name": "Hjälp i hushållet vid samma behov, kvinnor",
            "before": "3,1",
            "after": "4,0",
            "unit": "timmar per månad",
            "sex_disaggregated": True,
            "source": "Påhittat exempel: enhetens omläsning av beslut",
            "kolada_id": "",
        },
        {
            "name": "Hjälp i hushållet vid samma behov, män",
            "before": "4,5",
            "after": "4,3",
            "unit": "timmar per månad",
            "sex_disaggregated": True,
            "source": "Påhittat exempel: enhetens omläsning av beslut",
            "kolada_id": "",
        },
    ],
    "cost": "Omkring 90 arbetstimmar",
    "funding": "Omsorgsnämndens ram",
    "evidence_level": "evaluated",
    "success_factors": [
        "Handläggarna granskade sina egna beslut",
        "Två personer bedömde varje behov var för sig",
        "Resultatet ledde till en ändrad mall",
    ],
    "pitfalls": ["Frivilliga rutor i mallen lämnades tomma", "Små ord i texten röjde vem det gällde"],
    "local_contact": {
        "name": "Mikael Testsson",
        "title": "Enhetschef, biståndsenheten",
        "phone": "+46701740611",
        "email": "mikael.testsson@kommun.example",
        "consent_on": "T-722d",
        "consent_reference": "ON 2024/57 (exempel)",
    },
    "verified_with_owner_on": "T-710d",
    "body": [],
    "related": [("page", "A4", None), ("document", "d-statistik", None)],
}

PAGES: list[Page] = [E3, E4]
