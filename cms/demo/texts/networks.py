"""The two networks: what they are for, who may join and how."""

from cms.demo.texts.shapes import Page

N_JAMSTALLDHET: Page = {
    "key": "N-JAMSTALLDHET",
    "kind": "network",
    "parent": "L-NATVERK",
    "slug": "natverket-for-jamstalldhet",
    "locale": "sv",
    "title": "Nätverket för jämställdhet",
    "lead": (
        "Här möts du som håller i jämställdhetsarbetet i en kommun eller region. Nätverket ger dig kollegor "
        "att ringa, underlag att låna och tid att tänka tillsammans."
    ),
    "subjects": ["jamstalldhet"],
    "owner": "alva",
    "contacts": ["alva"],
    "contact_mode": "direct",
    "unit": "u-jamstalldhet",
    "state": "live",
    "content_date": "T-160d 09:00",
    "purpose": (
        "<p>Många är ensamma om frågan på sin arbetsplats. Nätverket finns för att de ska ha någon att "
        "rådgöra med. Medlemmarna delar underlag, mallar och erfarenheter, även av sådant som inte "
        "fungerade.</p><p>Träffarna visar också oss vad som behövs. Frågor som återkommer där blir kurser, "
        "skrifter eller nya metoder.</p>"
    ),
    "audiences": ["strateg", "handlaggare", "chef"],
    "eligibility": (
        "Alla kommuner och regioner kan bli medlemmar. Organisationen utser en eller två anställda som "
        "arbetar med jämställdhet och får delta på arbetstid. Konsulter och leverantörer kan inte vara med."
    ),
    "benefits": [
        "Fyra träffar om året, alltid med möjlighet att delta på distans",
        "Ett digitalt rum för mallar, frågor och svar",
        "En kollega i en annan kommun eller region som stöd under det första året",
        "Förtur till platser på kurser som ges för första gången",
        "Ett nyhetsbrev före varje träff",
    ],
    "how_to_join": (
        "Stäm av med din chef och anmäl sedan organisationen i formuläret. Skriv vilka som ska delta och vad "
        "ni arbetar med just nu. Du får svar inom två veckor och en inbjudan till nästa träff. Medlemskapet "
        "kostar ingenting."
    ),
    "join_link": "https://anmalan.example/natverket-for-jamstalldhet/",
    "join_email": "",
    "coordinator": "alva",
    "member_municipalities": [
        "0331",
        "0484",
        "0680",
        "0780",
        "0880",
        "0980",
        "1382",
        "1490",
        "1780",
        "1883",
        "1981",
        "2062",
        "2281",
        "2321",
        "2380",
        "2480",
        "2510",
        "2580",
        "2581",
    ],
    "member_regions": ["06", "12", "18", "23", "24"],
    "member_count": 24,
    "newsletter_url": "https://nyhetsbrev.example/jamstalldhet/",
    "documents": ["d-fyra-r", "d-mall-analys"],
    "related": [("page", "T2", None), ("page", "T6", None), ("page", "F1", None), ("page", "TR7", None)],
    "body": [
        ("heading", 2, "Så går en träff till"),
        (
            "paragraph",
            (
                "<p>Varje träff börjar med ett verkligt ärende. En medlem visar ett underlag som är på väg "
                "till nämnden och berättar vad som är svårt. De andra läser, frågar och föreslår. Efter en "
                "timme har underlaget blivit bättre, och gruppen har sett hur någon annan "
                "resonerar.</p><p>Resten av tiden ägnas åt ett tema som medlemmarna har valt. Det kan vara "
                "föreningsbidrag, biståndsbeslut eller hur man får en ledningsgrupp att läsa "
                "tabeller.</p>"
            ),
        ),
        ("heading", 2, "Mindre grupper på nära håll"),
        (
            "paragraph",
            (
                "<p>Mellan de stora träffarna möts mindre grupper i norra, mellersta och södra Sverige. De "
                "är till för den som har långt till nästa kollega. Grupperna bestämmer själva hur ofta de "
                "ses och vem som är värd.</p>"
            ),
        ),
        (
            "quote",
            "Hemma får jag börja med att förklara varför. Här kan vi gå direkt till hur.",
            None,
            "Strateg i en region",
        ),
        ("heading", 2, "Vad medlemmarna bidrar med"),
        (
            "paragraph",
            (
                "<p>Den som är med i nätverket lovar att:</p><ul><li>komma till minst två träffar om "
                "året</li><li>visa ett eget underlag under de första två åren</li><li>låta andra använda "
                "det som den egna organisationen har skrivit</li><li>meddela när någon ny tar "
                "över</li></ul>"
            ),
        ),
        ("heading", 2, "Vilka som är med"),
        (
            "paragraph",
            (
                "<p>Medlemmar är kommuner och regioner, inte enskilda personer. Därför visar vi "
                "organisationernas namn men aldrig deltagarnas. Orterna finns, men medlemskapen är ett "
                "exempel.</p>"
            ),
        ),
    ],
}

N_KVINNOFRID: Page = {
    "key": "N-KVINNOFRID",
    "kind": "network",
    "parent": "T7",
    "slug": "natverket-for-kvinnofrid",
    "locale": "sv",
    "title": "Nätverket för kvinnofrid",
    "lead": (
        "För dig som samordnar eller leder arbetet mot våld i nära relationer i en kommun eller region. I "
        "nätverket övar ni på påhittade fall och jämför era rutiner."
    ),
    "subjects": ["kvinnofrid"],
    "owner": "cilla",
    "contacts": ["cilla", "greta"],
    "contact_mode": "form",
    "unit": "u-vard",
    "state": "live",
    "content_date": "T-220d 09:00",
    "purpose": (
        "<p>Nätverket ska göra det lättare att hålla ihop stödet till den som är utsatt för våld. Deltagarna "
        "prövar sina rutiner mot varandras och hjälps åt när samverkan går trögt.</p><p>Enskilda ärenden tas "
        "aldrig upp. Den som deltar lovar att inte berätta något som kan röja vem ett stöd gäller.</p>"
    ),
    "audiences": ["handlaggare", "vard", "strateg", "chef"],
    "eligibility": (
        "Kommuner och regioner kan bli medlemmar. De utser anställda som samordnar, leder eller utvecklar "
        "arbetet med kvinnofrid. Ideella organisationer bjuds in som gäster till enskilda träffar."
    ),
    "benefits": [
        "En nätverksdag på plats och tre digitala träffar om året",
        "Påhittade fall att öva på i den egna organisationen",
        "Jämförelse av rutiner med en organisation av liknande storlek",
        "Handledning i grupp två gånger per termin",
    ],
    "how_to_join": (
        "Skriv till nätverket från din e-post i tjänsten. Ange organisation och uppdrag, men inget om "
        "enskilda ärenden. Vi ringer upp via din växel innan vi lägger till dig, så att alla vet vilka som "
        "deltar. Deltagandet är kostnadsfritt. Resor betalar den egna organisationen."
    ),
    "join_link": "",
    "join_email": "natverk@forbundet.example",
    "coordinator": "cilla",
    "member_municipalities": [
        "0380",
        "0580",
        "0883",
        "1080",
        "1280",
        "1281",
        "1480",
        "1780",
        "1980",
        "2080",
        "2281",
        "2584",
    ],
    "member_regions": ["03", "13", "22"],
    "member_count": 15,
    "newsletter_url": "",
    "documents": ["d-kvinnofrid"],
    "related": [
        ("page", "F2", None),
        ("page", "P4", None),
        ("page", "TR4", None),
        ("page", "N-JAMSTALLDHET", None),
    ],
    "body": [
        (
            "factBox",
            "Nätverket ger inte akut hjälp",
            (
                "<p>Ring <b>112</b> vid akut fara. Kvinnofridslinjen har telefon <b>020-50 50 50</b>. På "
                'sidan <a href="ref:F2">Frågor och svar om kvinnofrid</a> kan du läsa om stödet i kommuner '
                "och regioner.</p>"
            ),
        ),
        ("heading", 2, "Övning framför föreläsning"),
        (
            "paragraph",
            (
                "<p>På varje träff arbetar deltagarna med ett påhittat fall. Vem får veta först? Vem tar "
                "nästa kontakt? Vad händer på fredag kväll, när växeln är stängd? Grupperna svarar utifrån "
                "sina egna rutiner. Där svaren skiljer sig åt finns det oftast något att ändra.</p><p>Fallen "
                "går att ta med hem. Till varje fall hör frågor, tider och roller, så att övningen kan "
                "ledas av en kollega utan förkunskaper.</p>"
            ),
        ),
        ("heading", 2, "Frågor som ofta kommer upp"),
        (
            "paragraph",
            (
                "<p>Deltagarna väljer teman inför varje termin. Det brukar handla om:</p><ul><li>hur frågan "
                "om våld ställs utan att någon pekas ut</li><li>vilka uppgifter som får delas mellan "
                "verksamheter</li><li>hur barnen får ett eget stöd</li><li>vad den som utövar våld behöver "
                "för att sluta</li><li>hur personalen orkar över tid</li></ul>"
            ),
        ),
        ("heading", 2, "Trygga samtal"),
        (
            "paragraph",
            (
                "<p>Metoder får spridas fritt, men det som deltagare berättar stannar i nätverket. "
                "Minnesanteckningarna beskriver arbetssätt och innehåller varken namn eller "
                "orter.</p><p>Delta från ett rum där ingen annan kan höra. Säg till före träffen om du "
                "behöver tolk eller textning, så ordnar vi det.</p>"
            ),
        ),
        ("heading", 2, "Medlemmar"),
        (
            "paragraph",
            (
                "<p>Malmö, Uppsala och Lund ingår i satsningen Tidig upptäckt av våld och delar sina rutiner "
                'med de andra. Satsningen beskrivs på sidan <a href="ref:T7">Kvinnofrid och våld i nära '
                "relationer</a>. Orterna finns, men medlemskapen och arbetet är ett exempel.</p>"
            ),
        ),
    ],
}

PAGES: list[Page] = [N_JAMSTALLDHET, N_KVINNOFRID]
