"""Topics T8 and T9: health, and school."""

from cms.demo.texts.shapes import Page

T8: Page = {
    "key": "T8",
    "related": [("page", "P6", None), ("page", "E8", None)],
    "kind": "topic",
    "parent": "T1",
    "slug": "jamstalld-halsa",
    "locale": "sv",
    "title": "Jämställd hälsa",
    "lead": (
        "Vården ska vara lika tillgänglig och lika bra för kvinnor och män. Här finns stöd för att "
        "upptäcka skillnader i väntetid, bemötande och behandling."
    ),
    "subjects": ["jamstalld-halsa"],
    "owner": "farid",
    "contacts": ["farid"],
    "contact_mode": "direct",
    "unit": "u-vard",
    "state": "liveWithDraft",
    "content_date": "T-340d 09:00",
    "child_navigation": True,
    "draft": {
        "change_note": "Rådet om anhöriga utvecklat",
        "body_append": [
            ("heading", 2, "Anhöriga som bär mycket"),
            (
                "paragraph",
                (
                    "<p>Den som vårdar en anhörig behöver synas i planeringen. Fråga hur många timmar det "
                    "gäller, hur det går att sova och vad som skulle lätta. Visa svaren för kvinnor och "
                    "män var för sig.</p>"
                ),
            ),
        ],
    },
    "body": [
        ("heading", 2, "Samma behov, olika väg"),
        (
            "paragraph",
            (
                "<p>Kvinnor och män kan söka vård på olika sätt och beskriva besvär med olika ord. Det kan "
                "påverka vad som skrivs i journalen, vilka prover som tas och hur snart någon får tid. "
                "Skillnaderna är sällan avsiktliga. De byggs upp av vanor som är svåra att se "
                "inifrån.</p><p>Därför behövs uppgifter. När en klinik delar upp väntetider, remisser och "
                "nöjdhet efter kön blir samtalet mer konkret. Det går att fråga vad som är rimligt och vad "
                "som behöver ändras.</p>"
            ),
        ),
        ("heading", 2, "Tre saker att följa"),
        (
            "paragraph",
            (
                "<p>Börja med mått som redan finns i de flesta regioner:</p><ul><li>väntetid från första "
                "kontakt till besök</li><li>andel som får en viss undersökning eller "
                "behandling</li><li>patienters svar om bemötande och delaktighet</li></ul>"
            ),
        ),
        (
            "paragraph",
            (
                "<p>Jämför grupper med liknande behov. Åldern spelar stor roll och bör alltid finnas med. "
                "Be professionen tolka resultatet innan det sprids, så att skillnader med medicinska skäl "
                "inte läses som fel.</p>"
            ),
        ),
        ("heading", 2, "Bemötande går att öva"),
        (
            "paragraph",
            (
                "<p>Ett bra möte börjar med öppna frågor. Låt patienten beskriva med egna ord innan ni "
                "föreslår en förklaring. Vissa kliniker låter kollegor lyssna på varandras telefonsamtal "
                "och ge återkoppling efter en enkel mall. Det är billigt och ger snabb effekt på hur "
                "frågor ställs.</p>"
            ),
        ),
        (
            "quote",
            "Vi trodde att vi frågade lika. Sedan läste vi våra egna anteckningar.",
            None,
            "Sjuksköterska på en vårdcentral",
        ),
        ("heading", 2, "Förebyggande arbete når olika"),
        (
            "paragraph",
            (
                "<p>Hälsosamtal, screening och föräldragrupper lockar inte alla. Se över tider, språk och "
                "plats. En inbjudan som talar till ”mamman” når inte den andra föräldern. En mottagning "
                "som bara har öppet på dagen når färre som arbetar skift.</p><p>Fråga dem som inte kommer. "
                "Några korta intervjuer ger ofta bättre svar än ännu en kampanj.</p>"
            ),
        ),
        (
            "accordion",
            [
                (
                    "Kommunens del",
                    (
                        "<p>Elevhälsa, äldreomsorg och stöd till anhöriga påverkar hälsan varje dag. "
                        "Redovisa insatser och nöjdhet efter kön även där.</p>"
                    ),
                ),
                (
                    "Regionens del",
                    (
                        "<p>Primärvården ser helheten över tid. Ge den tid att följa upp grupper som "
                        "annars faller mellan stolarna.</p>"
                    ),
                ),
            ],
        ),
        ("heading", 2, "Underlag till samtalet"),
        (
            "paragraph",
            (
                "<p>Skriften ”Jämställd hälsa: nuläge” samlar frågor som en ledningsgrupp kan arbeta med "
                "under en halv dag. Den innehåller inga färdiga svar, utan hjälper er att läsa era egna "
                "uppgifter.</p>"
            ),
        ),
        ("documentLink", "d-halsa"),
        ("linkList", None, [("page", "T6", None)]),
    ],
}

T9: Page = {
    "key": "T9",
    "related": [("page", "C12", None), ("page", "P7", None)],
    "kind": "topic",
    "parent": "T1",
    "slug": "jamstalld-forskola-och-skola",
    "locale": "sv",
    "title": "Jämställd förskola och skola",
    "lead": (
        "Förskolan och skolan ska ge flickor och pojkar samma möjlighet att lära, utvecklas och känna sig "
        "trygga. Här finns stöd för huvudmän, rektorer och arbetslag."
    ),
    "subjects": ["jamstalld-skola"],
    "owner": "iris",
    "contacts": ["iris"],
    "contact_mode": "direct",
    "unit": "u-utbildning",
    "state": "draft",
    "content_date": None,
    "child_navigation": True,
    "body": [
        ("heading", 2, "Lärandet i centrum"),
        (
            "paragraph",
            (
                "<p>Resultat, trivsel och studieval kan skilja sig åt mellan flickor och pojkar. En del av "
                "skillnaden uppstår i mötet mellan elev, lärare och gruppens normer. Skolan kan påverka "
                "det mötet varje dag.</p><p>Ett gott arbete börjar med det som skolan redan gör bäst: att "
                "planera, genomföra och utvärdera undervisning. Jämställdhet är då en del av kvaliteten, "
                "inte ett eget projekt.</p>"
            ),
        ),
        ("heading", 2, "Se vem som får utrymme"),
        (
            "paragraph",
            (
                "<p>Räkna under några lektioner vem som får ordet, vem som får en följdfråga och vem som "
                "får en tillsägelse. Observera varandra i par och prata direkt efteråt. Resultatet blir "
                "ofta en överraskning, även för erfarna lärare.</p><p>I förskolan kan ni rita en karta "
                "över rummen. Var leker barnen, med vad och tillsammans med vem? Flytta sedan material "
                "mellan rummen och se vad som händer.</p>"
            ),
        ),
        ("heading", 2, "Studiero och trygghet"),
        (
            "paragraph",
            (
                "<p>Fråga eleverna om platser och tider, inte bara om känslor:</p><ul><li>Var på skolan är "
                "det skönt att vara?</li><li>Var undviker du att gå?</li><li>När på dagen är det svårast "
                "att arbeta?</li><li>Vilken vuxen skulle du berätta för?</li></ul>"
            ),
        ),
        (
            "paragraph",
            (
                "<p>Gå sedan tillsammans genom skolan med kartan i handen. Små ändringar kan räcka: en "
                "annan placering av skåp, en vuxen i korridoren eller andra tider för omklädning.</p>"
            ),
        ),
        ("heading", 2, "Studie- och yrkesval"),
        (
            "paragraph",
            (
                "<p>Unga väljer ofta yrken där de ser någon som liknar dem själva. Praktik, studiebesök "
                "och bilder i broschyrer kan bredda synfältet. Följ upp vilka program eleverna söker och "
                "vilka de byter från, uppdelat på kön.</p>"
            ),
        ),
        ("heading", 2, "Huvudmannens frågor"),
        (
            "paragraph",
            (
                "<p>Huvudmannen kan be om samma uppgifter från alla enheter: resultat, frånvaro, trygghet "
                "och val. Be också rektorerna beskriva vad de tror ligger bakom skillnaderna. Då blir "
                "dialogen om kvalitet ett verkligt samtal.</p>"
            ),
        ),
        (
            "factBox",
            "En fråga för arbetslaget",
            "<p>Vilken förväntan har vi på flickor som vi inte har på pojkar? Vänd sedan på frågan.</p>",
        ),
        ("documentLink", "d-skola"),
    ],
}

PAGES: list[Page] = [T8, T9]
