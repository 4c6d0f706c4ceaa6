"""Standard pages: cookies, personal data, contact."""

from cms.demo.texts.shapes import Page

S_KAKOR: Page = {
    "key": "S-KAKOR",
    "kind": "standard",
    "page_role": "cookies",
    "parent": "HOME",
    "slug": "kakor",
    "locale": "sv",
    "title": "Kakor",
    "lead": "Den här webbplatsen sparar ingenting på din dator eller telefon när du läser sidorna.",
    "subjects": [],
    "owner": "hugo",
    "contacts": ["hugo"],
    "contact_mode": "form",
    "unit": "u-kommunikation",
    "state": "live",
    "content_date": "T-355d 09:00",
    "body": [
        ("heading", 2, "Inga kakor för besökare"),
        (
            "paragraph",
            (
                "<p>En kaka är en liten textfil som en webbplats kan spara hos den som besöker den. Vi "
                "använder inga kakor på de öppna sidorna. Vi sparar inte heller något i webbläsarens "
                "lokala minne. Därför behöver du inte godkänna något när du kommer hit.</p><p>Vi mäter "
                "inte hur du rör dig mellan sidorna och vi delar inga uppgifter med annonsnätverk.</p>"
            ),
        ),
        ("heading", 2, "Kakor för den som loggar in"),
        (
            "paragraph",
            (
                "<p>Redaktörer loggar in för att kunna ändra texter. Då används de kakor och de nycklar i "
                "webbläsarens minne som står sist på sidan. Kakorna gäller bara adresserna under "
                "/admin/.</p>"
            ),
        ),
        ("heading", 2, "Film och kartor från andra"),
        (
            "paragraph",
            (
                "<p>Film från en annan webbplats hämtas först när du själv väljer att spela den. Före det "
                "skickas inget till den andra webbplatsen. På sidor om våld i nära relationer visar vi "
                "inget innehåll från andra webbplatser.</p>"
            ),
        ),
    ],
}

S_PERSONUPPGIFTER: Page = {
    "key": "S-PERSONUPPGIFTER",
    "kind": "standard",
    "page_role": "personalData",
    "parent": "HOME",
    "slug": "personuppgifter",
    "locale": "sv",
    "title": "Personuppgifter",
    "lead": (
        "Vi sparar så få uppgifter om dig som möjligt. Här kan du läsa vad vi sparar, varför och hur länge."
    ),
    "subjects": [],
    "owner": "karin",
    "contacts": ["karin"],
    "contact_mode": "direct",
    "unit": "u-jamstalldhet",
    "state": "live",
    "content_date": "T-180d 09:00",
    "body": [
        ("heading", 2, "När du läser"),
        (
            "paragraph",
            (
                "<p>Du behöver inte uppge vem du är för att läsa webbplatsen. Vi sparar inga uppgifter som "
                "kan kopplas till dig som besökare.</p>"
            ),
        ),
        ("heading", 2, "När du svarar på frågan om sidan hjälpte dig"),
        (
            "paragraph",
            (
                "<p>Ditt svar räknas utan namn, adress eller konto. Skriv inga personuppgifter i "
                "kommentaren. Innan kommentaren sparas tar systemet bort sådant som liknar personnummer, "
                "telefonnummer, e-post och adresser.</p>"
            ),
        ),
        (
            "table",
            "Hur länge vi sparar återkoppling",
            "both",
            [
                ["Uppgift", "Sparas i"],
                ["Enskilda svar ja eller nej", "30 dagar, därefter bara antal"],
                ["Text i kommentarer", "90 dagar"],
                ["Känsliga kommentarer", "7 dagar efter att de har hanterats"],
            ],
        ),
        ("heading", 2, "Kontaktpersoner"),
        (
            "paragraph",
            (
                "<p>Vi visar namn, titel och kontaktuppgifter för anställda som svarar på frågor. Andra "
                "personer visas bara om de har sagt ja. Den som vill ta tillbaka sitt ja hör av sig till "
                "oss, och uppgiften tas bort från alla sidor på en gång.</p>"
            ),
        ),
        ("heading", 2, "Dina rättigheter"),
        (
            "paragraph",
            (
                "<p>Du har rätt att få veta vilka uppgifter vi har om dig och att få fel rättade. Du kan "
                "också begära att uppgifter raderas. Skriv till vårt dataskyddsombud på <a "
                'href="mailto:dataskydd@forbundet.example">dataskydd@forbundet.example</a>. Hur vi '
                'använder kakor beskrivs på sidan <a href="ref:S-KAKOR">Kakor</a>.</p>'
            ),
        ),
    ],
}

S_KONTAKT: Page = {
    "key": "S-KONTAKT",
    "kind": "standard",
    "page_role": "contact",
    "parent": "HOME",
    "slug": "kontakt",
    "locale": "sv",
    "title": "Kontakt",
    "feedback_enabled": False,
    "lead": "Har du en fråga om jämställdhet, kurser eller webbplatsen hjälper vi dig vidare.",
    "subjects": [],
    "owner": "hugo",
    "contacts": ["hugo", "alva"],
    "contact_mode": "direct",
    "unit": "u-kommunikation",
    "state": "live",
    "content_date": "T-90d 09:00",
    "body": [
        ("heading", 2, "Jämställdhet och styrning"),
        (
            "paragraph",
            (
                "<p>Vi svarar på frågor från förtroendevalda och anställda i kommuner och regioner. "
                "Berätta gärna vad du redan har prövat, så kan vi ge ett bättre svar.</p>"
            ),
        ),
        ("contactBlock", ["alva", "bo", "david", "elin"]),
        ("heading", 2, "Vård, omsorg och skola"),
        ("contactBlock", ["cilla", "farid", "iris"]),
        ("heading", 2, "Kurser och webbplats"),
        (
            "paragraph",
            (
                "<p>Hör av dig om du har frågor om en anmälan, vill ändra en bokning eller hittar något "
                "fel på webbplatsen. Behöver du ett dokument i tillgängligt format ordnar vi det utan "
                "kostnad.</p>"
            ),
        ),
        ("contactBlock", ["hugo"]),
        ("heading", 2, "Akut hjälp"),
        (
            "paragraph",
            (
                "<p>Vi kan inte hjälpa till i enskilda ärenden. Ring 112 vid akut fara. Kvinnofridslinjen "
                'når du på 020-50 50 50. På sidan <a href="ref:F2">Frågor och svar om kvinnofrid</a> kan '
                "du läsa hur kommuner och regioner arbetar.</p>"
            ),
        ),
    ],
}

PAGES: list[Page] = [S_KAKOR, S_PERSONUPPGIFTER, S_KONTAKT]
