"""Questions about freedom from violence (F2)."""

from cms.demo.texts.shapes import Item

FAQ_ITEMS: list[Item] = [
    {
        "key": "F2-1",
        "question": "Vad betyder kvinnofrid?",
        "answer": (
            "<p>Ordet kvinnofrid används för arbetet mot mäns våld mot kvinnor. Det omfattar våld i nära "
            "relationer, hedersrelaterat våld och förtryck samt prostitution och människohandel. Målet är "
            "att våldet ska upphöra.</p><p>Stödet gäller alla som är utsatta. Även män kan utsättas, "
            "liksom personer i samkönade relationer. Barn som upplever våld i familjen är själva utsatta. "
            "Rutiner och information behöver därför skrivas så att alla känner att de får söka hjälp.</p>"
        ),
        "short_answer": "Arbetet mot mäns våld mot kvinnor, i alla dess former.",
        "anchor": "vad-betyder-kvinnofrid",
        "subjects": ["kvinnofrid"],
        "owner": "cilla",
        "state": "live",
        "content_date": "T-100d 09:00",
    },
    {
        "key": "F2-2",
        "question": "Vart ringer jag om faran är akut?",
        "answer": (
            "<p>Ring <strong>112</strong> om någon är i akut fara. Det gäller både dig själv och den som "
            "du är orolig för.</p><p>Kvinnofridslinjen har telefon <strong>020-50 50 50</strong>. Dit kan "
            "du ringa om du är utsatt för hot eller våld, är anhörig eller möter utsatta i ditt arbete. Om "
            "någon kan se vilka sidor du besöker kan du använda knappen för att snabbt lämna den här "
            "sidan.</p>"
        ),
        "short_answer": "Ring 112 vid akut fara. Kvinnofridslinjen har nummer 020-50 50 50.",
        "anchor": "akut-fara",
        "subjects": ["kvinnofrid"],
        "owner": "cilla",
        "state": "live",
        "content_date": "T-100d 09:00",
        "synonyms": ["hjälp", "nödnummer"],
    },
    {
        "key": "F2-3",
        "question": "Vad är kommunens och regionens uppgift?",
        "answer": (
            "<p>Kommunen ger stöd till den som är utsatt, till barnen och till den som vill sluta använda "
            "våld. Det kan vara samtal, skydd, hjälp med ekonomi eller ett nytt hem. Regionen ser skador "
            "och besvär i vården, frågar om våld och hjälper människor vidare.</p><p>Många möter båda "
            "samtidigt. Därför behövs en överenskommelse om vem som gör vad, hur kontakten tas och vem som "
            "håller ihop stödet över tid.</p>"
        ),
        "short_answer": (
            "Kommunen ger stöd och skydd, regionen upptäcker våld i vården. De behöver samverka."
        ),
        "anchor": "kommunens-och-regionens-uppgift",
        "subjects": ["vald-i-nara-relationer"],
        "owner": "cilla",
        "state": "live",
        "content_date": "T-100d 09:00",
    },
    {
        "key": "F2-4",
        "question": "När ska vi fråga om våld?",
        "answer": (
            "<p>Fråga rutinmässigt i verksamheter där många utsatta söker hjälp. Det gäller till exempel "
            "ekonomiskt bistånd, familjecentral, beroendevård, ungdomsmottagning och psykiatri. När alla "
            "får frågan blir ingen utpekad.</p><p>Fråga också när något väcker oro, oavsett verksamhet. "
            "Det kan vara återkommande skador, inställda besök eller en partner som svarar i den andras "
            "ställe. Vänta inte på att vara säker. Din uppgift är att fråga, inte att bevisa.</p>"
        ),
        "short_answer": "Rutinmässigt där många utsatta söker hjälp, och alltid när något väcker oro.",
        "anchor": "nar-ska-vi-fraga",
        "subjects": ["vald-i-nara-relationer"],
        "owner": "cilla",
        "state": "live",
        "content_date": "T-100d 09:00",
    },
    {
        "key": "F2-5",
        "question": "Hur frågar vi på ett tryggt sätt?",
        "answer": (
            "<p>Var i enrum och se till att ni inte blir avbrutna. Använd tolk som inte är en anhörig. Säg "
            "att du frågar alla och varför. Ställ sedan en konkret fråga, till exempel om någon i "
            "personens närhet har gjort hen illa eller gjort hen rädd.</p><p>Lyssna mer än du talar. Lova "
            "inget som du inte kan hålla. Berätta vad som händer med svaret och kom överens om nästa steg. "
            "Dokumentera så att uppgifterna inte når fel person.</p>"
        ),
        "short_answer": "I enrum, med en konkret fråga som alla får och med ett klart nästa steg.",
        "anchor": "hur-fragar-vi-tryggt",
        "subjects": ["vald-i-nara-relationer"],
        "owner": "cilla",
        "state": "live",
        "content_date": "T-100d 09:00",
    },
    {
        "key": "F2-6",
        "question": "Vad är ett skyddat boende?",
        "answer": (
            "<p>Ett skyddat boende är en plats där den som är utsatt kan bo med skydd mot hot och våld. "
            "Där finns personal och särskilda rutiner för säkerhet. Barn följer ofta med och ska få eget "
            "stöd.</p><p>Tänk på livet efteråt redan från första veckan. Skola, arbete, vård och ekonomi "
            "behöver fungera under tiden. Utan en plan för ett nytt hem blir tiden i skyddat boende lätt "
            "onödigt lång.</p>"
        ),
        "short_answer": "Ett boende med personal och skydd mot hot och våld för den som är utsatt.",
        "anchor": "skyddat-boende",
        "subjects": ["vald-i-nara-relationer"],
        "owner": "greta",
        "state": "live",
        "content_date": "T-100d 09:00",
    },
    {
        "key": "F2-7",
        "question": "Hur uppmärksammar vi barnen?",
        "answer": (
            "<p>Fråga alltid om det finns barn i familjen och var de är just nu. Barn märker mer än vuxna "
            "tror, även om de inte har sett våldet. Den som i sitt arbete blir orolig för ett barn ska "
            "anmäla sin oro till socialtjänsten.</p><p>Prata med barnet självt, på ett sätt som passar "
            "åldern. Ge barnet en egen kontakt och ett eget stöd. Det räcker inte att hjälpa en förälder "
            "och hoppas att det smittar av sig.</p>"
        ),
        "short_answer": "Fråga alltid om barn, anmäl oro och ge varje barn eget stöd.",
        "anchor": "uppmarksamma-barnen",
        "subjects": ["vald-i-nara-relationer"],
        "owner": "cilla",
        "state": "live",
        "content_date": "T-100d 09:00",
    },
    {
        "key": "F2-8",
        "question": "Hur stöder vi en medarbetare som är utsatt?",
        "answer": (
            "<p>Som chef behöver du inte lösa situationen, men du kan göra arbetet till en trygg plats. "
            "Fråga i enrum om du är orolig. Erbjud kontakt med företagshälsovården och hjälp att nå "
            "kommunens stöd.</p><p>Gå igenom det praktiska: skyddade kontaktuppgifter, ändrade tider, "
            "sällskap till bilen och vad receptionen får svara. Säg tydligt att du tar det på allvar. "
            "Skriv ner vad ni har kommit överens om och bestäm när ni talas vid igen.</p>"
        ),
        "short_answer": "Fråga i enrum, erbjud kontakt med stöd och ordna tryggheten på arbetsplatsen.",
        "anchor": "medarbetare-som-ar-utsatt",
        "subjects": ["vald-i-nara-relationer"],
        "owner": "johan",
        "state": "live",
        "content_date": "T-100d 09:00",
    },
]
