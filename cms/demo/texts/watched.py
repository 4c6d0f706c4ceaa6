"""The article that goes live a few seconds after each start, so that one can watch it happen."""

from cms.demo.texts.shapes import Page

WATCHED: Page = {
    "key": "A-SEKUND",
    "kind": "article",
    "parent": "L-AKTUELLT",
    "slug": "publicerad-pa-sekunden",
    "locale": "sv",
    "title": "Publicerad på sekunden",
    "article_kind": "news",
    "lead": "Den här nyheten blev synlig av sig själv vid en tid som bestämdes i förväg.",
    "subjects": ["jamstalldhet"],
    "owner": "hugo",
    "contacts": ["hugo"],
    "contact_mode": "form",
    "unit": "u-kommunikation",
    "state": "draft",
    "content_date": None,
    "body": [
        ("heading", 2, "Så gick det till"),
        (
            "paragraph",
            (
                "<p>En redaktör skrev texten, valde ett klockslag och gick därifrån. Fram till klockslaget "
                "svarade adressen att sidan inte finns. I nästa ögonblick fanns den: på sin adress, i listan "
                "över nyheter och i gränssnittet för andra system.</p><p>Ingen behövde trycka på en knapp "
                "och inget program behövde hinna köra. Vad som gäller vid varje tidpunkt är skrivet i "
                "förväg, och den som frågar får svaret för just sin sekund.</p>"
            ),
        ),
        (
            "factBox",
            "Pröva igen",
            (
                "<p>Stoppa demon och starta den på nytt. Då avpubliceras nyheten och får ett nytt klockslag "
                "tjugo sekunder fram i tiden.</p>"
            ),
        ),
    ],
}
