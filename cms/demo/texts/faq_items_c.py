"""Questions about courses during an outbreak (F3), with the eight wordings of the crisis item."""

from cms.demo.texts.shapes import Item

FAQ_ITEMS: list[Item] = [
    {
        "key": "F3-1",
        "question": "Hur påverkas våra kurser av smittspridningen?",
        "answer": (
            "<p>Kurser med fler än femtio deltagare hålls på distans till och med nästa vecka. Övriga "
            "hålls på plats som vanligt. Du som är anmäld får besked senast två vardagar före "
            "start.</p><p>Den som är sjuk ska stanna hemma. Du kan byta till ett senare tillfälle eller få "
            "pengarna tillbaka. Det kostar inget. Vi uppdaterar den här frågan när läget ändras.</p>"
        ),
        "short_answer": "Kurser med fler än femtio deltagare hålls på distans till och med nästa vecka.",
        "anchor": "hur-paverkas-kurserna",
        "subjects": ["jamstalldhet"],
        "owner": "hugo",
        "state": "live",
        "content_date": "T-1d 14:30",
        "crisis": True,
        "synonyms": ["utbrott", "smitta"],
        "wordings": [
            {
                "at": "T-12d 10:00",
                "answer": (
                    "<p>Vi följer läget och håller våra kurser som planerat. Just nu är inget tillfälle "
                    "inställt på grund av smittspridning. Den som känner sig sjuk ska stanna hemma och kan "
                    "byta till ett senare tillfälle utan kostnad. Vi uppdaterar den här frågan om något "
                    "ändras.</p>"
                ),
            },
            {
                "at": "T-8d 15:00",
                "answer": (
                    "<p>Smittspridningen har ökat på några orter. Våra kurser hålls som planerat, men vi "
                    "har glesat ut platserna i lokalerna. Den som känner sig sjuk stannar hemma och byter "
                    "till ett senare tillfälle utan kostnad. Vi uppdaterar den här frågan varje vardag "
                    "klockan 15.</p>"
                ),
            },
            {
                "at": "T-6d 08:00",
                "answer": (
                    "<p>Från och med i dag hålls kurser med fler än femtio deltagare på distans. Mindre "
                    "kurser hålls på plats med färre deltagare än vanligt. Alla som berörs får ett "
                    "meddelande. Den som är sjuk stannar hemma och byter till ett senare tillfälle utan "
                    "kostnad.</p>"
                ),
            },
            {
                "at": "T-6d 14:30",
                "answer": (
                    "<p>Kurser med fler än femtio deltagare hålls på distans. Mindre kurser hålls på plats "
                    "med färre deltagare än vanligt. Alla som berörs har nu fått ett meddelande med länk "
                    "till det digitala rummet. Har du inte fått något gäller din plats som vanligt.</p>"
                ),
            },
            {
                "at": "T-5d 08:00",
                "answer": (
                    "<p>Kurser med fler än trettio deltagare hålls på distans. Mindre kurser hålls på "
                    "plats med färre deltagare än vanligt. Har du fått ett meddelande om distans kan du "
                    "delta, byta till ett senare tillfälle eller få pengarna tillbaka. Välj själv och "
                    "svara på meddelandet.</p>"
                ),
            },
            {
                "at": "T-4d 08:00",
                "answer": (
                    "<p>Kurser med fler än trettio deltagare hålls på distans. Övriga hålls på plats med "
                    "färre deltagare. Du som är anmäld får besked senast två vardagar före start. Du kan "
                    "alltid byta till ett senare tillfälle eller få pengarna tillbaka. Det kostar "
                    "inget.</p>"
                ),
            },
            {
                "at": "T-2d 08:00",
                "answer": (
                    "<p>Läget är lugnare på de flesta orter. Kurser med fler än femtio deltagare hålls "
                    "fortfarande på distans. Övriga hålls på plats. Du som är anmäld får besked senast två "
                    "vardagar före start. Du kan byta till ett senare tillfälle eller få pengarna "
                    "tillbaka.</p>"
                ),
            },
            {
                "at": "T-1d 14:30",
                "answer": (
                    "<p>Kurser med fler än femtio deltagare hålls på distans till och med nästa vecka. "
                    "Övriga hålls på plats som vanligt. Du som är anmäld får besked senast två vardagar "
                    "före start.</p><p>Den som är sjuk ska stanna hemma. Du kan byta till ett senare "
                    "tillfälle eller få pengarna tillbaka. Det kostar inget. Vi uppdaterar den här frågan "
                    "när läget ändras.</p>"
                ),
            },
        ],
    },
    {
        "key": "F3-2",
        "question": "Vad gör jag om jag blir sjuk före kursen?",
        "answer": (
            "<p>Stanna hemma, även om du bara har lindriga besvär. Svara på din bekräftelse eller ring "
            "oss, så flyttar vi dig till ett senare tillfälle. Det kostar inget och du behöver inget "
            "intyg.</p><p>Ges kursen på distans kan du välja att delta hemifrån om du orkar. Blir du sjuk "
            "under en kurs som varar flera dagar får du gå om den del som du missade.</p>"
        ),
        "short_answer": "Stanna hemma och hör av dig. Du får byta tillfälle utan kostnad.",
        "anchor": "sjuk-fore-kursen",
        "subjects": ["jamstalldhet"],
        "owner": "hugo",
        "state": "live",
        "content_date": "T-12d 10:00",
    },
    {
        "key": "F3-3",
        "question": "Kan jag byta till distans den här veckan?",
        "answer": (
            "<p>Ja. Alla som är anmälda till en kurs på plats den här veckan kan byta till distans. "
            "Meddela oss senast klockan 15 dagen före. Du får då en länk till det digitala rummet och allt "
            "material i förväg.</p><p>Möjligheten gäller till och med i morgon. Därefter gäller det som "
            "står vid varje tillfälle på kursens sida.</p>"
        ),
        "short_answer": "Ja, till och med i morgon. Meddela oss senast klockan 15 dagen före.",
        "anchor": "byta-till-distans",
        "subjects": ["jamstalldhet"],
        "owner": "hugo",
        "state": "live",
        "content_date": "T-4d 08:00",
        "expire_at": "T+1d 17:00",
    },
    {
        "key": "F3-4",
        "question": "Gäller den tillfälliga gränsen för deltagare?",
        "answer": (
            "<p>Ja, den här veckan tar vi emot högst tjugo personer i varje sal. Är du nummer tjugoett "
            "eller högre i tur får du besked om en annan sal eller ett annat tillfälle.</p><p>Gränsen är "
            "tillfällig. När den upphör tar vi bort den här frågan och salarna fylls som vanligt. Du "
            "behöver inte göra något själv.</p>"
        ),
        "short_answer": "Ja, högst tjugo personer i varje sal den här veckan.",
        "anchor": "tillfallig-grans",
        "subjects": ["jamstalldhet"],
        "owner": "hugo",
        "state": "live",
        "content_date": "T-8d 15:00",
        "expire_at": "T-1d 17:00",
    },
    {
        "key": "F3-5",
        "question": "Hur anmäler jag mig till de nya tillfällena?",
        "answer": (
            "<p>De nya tillfällena finns på kursens sida. Den som hade en plats på ett inställt tillfälle "
            "har förtur i en vecka och får en egen länk. Efter den veckan öppnar anmälan för "
            "alla.</p><p>Du behöver inte betala igen. Vill ni komma fler från samma arbetsplats kan ni "
            "lägga till namn i samma anmälan, så länge det finns platser kvar.</p>"
        ),
        "short_answer": (
            "På kursens sida. Den som hade plats på ett inställt tillfälle har förtur i en vecka."
        ),
        "anchor": "anmalan-nya-tillfallen",
        "subjects": ["jamstalldhet"],
        "owner": "hugo",
        "state": {"scheduled": "T+2d 08:00"},
        "content_date": None,
        "go_live_at": "T+2d 08:00",
    },
    {
        "key": "F3-6",
        "question": "Får jag pengarna tillbaka om kursen ställs in?",
        "answer": (
            "<p>Ja. Ställer vi in en kurs betalar vi tillbaka hela avgiften. Har vi hunnit skicka en "
            "faktura krediterar vi den. Du behöver inte skriva till oss, men det går fortare om du svarar "
            "på vårt meddelande om vilket du väljer.</p><p>Du kan i stället flytta platsen till ett annat "
            "tillfälle. Vi ersätter inte resor och hotell. Boka därför gärna biljetter som går att "
            "avboka.</p>"
        ),
        "short_answer": "Ja, hela avgiften. Resor och hotell ersätter vi inte.",
        "anchor": "pengarna-tillbaka",
        "subjects": ["jamstalldhet"],
        "owner": "hugo",
        "state": "live",
        "content_date": "T-12d 10:00",
        "synonyms": ["avbokning", "återbetalning"],
    },
    {
        "key": "F3-7",
        "question": "Hur får jag veta att en kurs flyttas?",
        "answer": (
            "<p>Du får ett meddelande till den adress som du angav i anmälan. Vi ändrar samtidigt på "
            "kursens sida och i kalendern. Där syns både den nya tiden och den gamla, så att du kan se vad "
            "som har ändrats.</p><p>Prenumererar du på kalendern uppdateras den av sig själv. Kan du inte "
            "komma på den nya tiden hör du av dig, så hittar vi en lösning.</p>"
        ),
        "short_answer": "Du får ett meddelande, och den nya tiden visas på kursens sida och i kalendern.",
        "anchor": "kurs-flyttas",
        "subjects": ["jamstalldhet"],
        "owner": "hugo",
        "state": "live",
        "content_date": "T-12d 10:00",
    },
    {
        "key": "F3-8",
        "question": "Vad gäller i lokalen?",
        "answer": (
            "<p>Vi möblerar glesare än vanligt och vädrar i pauserna. Handsprit finns vid dörrarna. Maten "
            "serveras i portioner och det finns bord både inne och ute.</p><p>Kom gärna i god tid, så att "
            "vi slipper trängsel vid incheckningen. Du som behöver extra avstånd eller en egen ingång kan "
            "ringa oss före kursen. Salarna är anpassade för rullstol och har hörslinga, precis som "
            "tidigare.</p>"
        ),
        "short_answer": "Glesare möblering, vädring i pauserna och mat i portioner.",
        "anchor": "vad-galler-i-lokalen",
        "subjects": ["jamstalldhet"],
        "owner": "hugo",
        "state": "live",
        "content_date": "T-8d 15:00",
    },
    {
        "key": "F3-9",
        "question": "Kan en kollega ta över min plats?",
        "answer": (
            "<p>Ja, fram till dess att kursen börjar. Skicka din kollegas namn, titel och e-postadress "
            "till oss, så ändrar vi i anmälan. Det kostar inget. Tala också om ifall kollegan behöver "
            "tolk, specialkost eller något annat.</p><p>Har du redan fått material kan du lämna över det. "
            "Intyget skrivs i namnet på den som har deltagit. På kurser som sträcker sig över flera dagar "
            "ska samma person vara med hela tiden.</p>"
        ),
        "short_answer": "Ja, fram till kursstart och utan kostnad.",
        "anchor": "kollega-tar-over-platsen",
        "subjects": ["jamstalldhet"],
        "owner": "hugo",
        "state": "live",
        "content_date": "T-12d 10:00",
    },
]
