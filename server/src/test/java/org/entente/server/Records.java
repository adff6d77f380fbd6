// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.server;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.entente.record.Record;

/** A small record of invented articles, fair and foul. */
public final class Records {
    /** What an article may hold to break a page: markup, handlers, addresses, style, directions. */
    public static final String HOSTILE = "<script>document.title='owned'</script>";

    private Records() {}

    public static void write(Path folder) {
        try (Record record = Record.open(folder, Instant.parse("2031-06-01T00:00:00Z"))) {
            for (Lines line : List.of(
                    visit(),
                    visite(),
                    pact(),
                    arms(),
                    depot(),
                    quarrel(),
                    hostile(),
                    arabic(),
                    japanese(),
                    longWords())) {
                record.add(line.line());
            }
            record.add(visit().with("text", visitText() + "\n\nA correction was added later.")
                    .with("modified", "2031-05-06")
                    .line());
        }
    }

    private static String visitText() {
        return "Norway's foreign minister visited Peru on Tuesday. The two sides talked about fish.\n\n"
                + "\"We will come back with more boats,\" Minister Ola Strand said in Lima.";
    }

    private static Lines visit() {
        Lines line = new Lines(
                "visit-en", "en", "The Fjord Times", "2031-05-04T18:20:00+02:00", "Minister in Lima", visitText());
        return line.event(
                        "CONSULT",
                        "visit",
                        "visited",
                        "Norway's foreign minister=NOR GOV",
                        "Peru=PER GOV",
                        "date",
                        line.date("Tuesday", "2031-04-29"),
                        "place",
                        line.city("Lima", "PER", -12.04, -77.03))
                .quotation("We will come back with more boats", "Minister Ola Strand=NOR GOV", "said")
                .with("captions", List.of("The minister on arrival."))
                .with(
                        "notices",
                        List.of(java.util.Map.of("kind", "correction", "text", "An earlier version misspelt a name.")))
                .with("authors", List.of("A. Writer"));
    }

    private static Lines visite() {
        Lines line = new Lines(
                "visit-fr",
                "fr",
                "Le Courrier d'Oslo",
                "2031-05-04T19:00:00+02:00",
                "Visite à Lima",
                "Le ministre norvégien s'est rendu au Pérou mardi, selon le palais royal.");
        return line.event(
                "CONSULT",
                "visit",
                "s'est rendu",
                "Le ministre norvégien=NOR GOV",
                "Pérou=PER GOV",
                "date",
                line.date("mardi", "2031-04-29"),
                "claimant",
                line.parties("le palais royal=NOR GOV").get(0));
    }

    private static Lines pact() {
        Lines line = new Lines(
                "pact-en",
                "en",
                "The Fjord Times",
                "2031-05-10",
                "A pact of the coasts",
                "Norway and Peru signed the Pact of the Coasts on 9 May 2031. Each shall defend the other if it is attacked."
                        + " Chile accused Peru of breaking an older treaty.");
        return line.agreement(
                        "Pact of the Coasts",
                        "alliance",
                        "signed",
                        "Norway=NOR GOV+Peru=PER GOV",
                        "trigger",
                        line.words("signed"),
                        "date",
                        line.date("9 May 2031", "2031-05-09"),
                        "obligations",
                        List.of(obligation(line, "defense", "shall defend the other if it is attacked")),
                        "follows",
                        List.of(line.words("an older treaty")))
                .event("SUPPORT", "", "signed", "Norway=NOR GOV+Peru=PER GOV", "")
                .event("ACCUSE", "allege", "accused", "Chile=CHL GOV", "Peru=PER GOV");
    }

    private static java.util.Map<String, Object> obligation(Lines line, String kind, String words) {
        java.util.Map<String, Object> obligation = line.words(words);
        obligation.put("kind", kind);
        return obligation;
    }

    private static Lines arms() {
        Lines line = new Lines(
                "arms-en",
                "en",
                "Harbour Post",
                "2031-05-12",
                "Shells go south",
                "Norway will send about 5,000 shells to Peru, army officials said. Rebels attacked a depot in Callao.");
        java.util.Map<String, Object> quantity = line.words("about 5,000");
        quantity.put("min", 5000);
        quantity.put("max", 5000);
        quantity.put("unit", null);
        quantity.put("approximate", true);
        return line.transfer("shells", "ammunition", "promised", "Norway=NOR GOV", "Peru=PER GOV", "quantity", quantity)
                .event("AGREE", "", "will send", "Norway=NOR GOV", "Peru=PER GOV", "status", "future")
                .event(
                        "ASSAULT",
                        "explosives",
                        "attacked",
                        "Rebels=PER REB",
                        "depot=PER MIL",
                        "place",
                        line.city("Callao", "PER", -12.05, -77.12));
    }

    /** The same attack as another outlet tells it: denied, and by whom. */
    private static Lines depot() {
        Lines line = new Lines(
                "depot-en",
                "en",
                "The Fjord Times",
                "2031-05-12",
                "Depot hit",
                "The army denied that Rebels attacked a depot in Callao.");
        return line.event(
                "ASSAULT",
                "explosives",
                "attacked",
                "Rebels=PER REB",
                "depot=PER MIL",
                "place",
                line.city("Callao", "PER", -12.05, -77.12),
                "status",
                "negated",
                "claimant",
                line.parties("The army=PER MIL").get(0));
    }

    private static Lines quarrel() {
        Lines line = new Lines(
                "quarrel-en",
                "en",
                "Harbour Post",
                "2031-05-11",
                "No trust",
                "\"Peru cannot be trusted,\" Chile's president said. Peru violated the Pact of the Coasts in June 2031."
                        + " The Treaty of Arica replaces the Pact of the Coasts.");
        return line.quotation("Peru cannot be trusted", "Chile's president=CHL GOV", "said")
                .agreement(
                        "Pact of the Coasts", "alliance", "violated", "Peru=PER GOV", "trigger", line.words("violated"))
                .agreement(
                        "Treaty of Arica",
                        "treaty",
                        "proposed",
                        "Peru=PER GOV",
                        "trigger",
                        line.words("replaces"),
                        "follows",
                        List.of(line.words("Pact of the Coasts")));
    }

    private static Lines hostile() {
        String text = HOSTILE
                + " <img src=x onerror=alert(1)> Peru accused \u202Eelihc\u202C Chile of </p></div><style>*{display:none}"
                + "</style> theft & \"worse\". <a href=\"javascript:alert(1)\">read</a>";
        Lines line = new Lines(
                "hostile\"><svg onload=alert(1)>",
                "en",
                "<b onmouseover=alert(1)>Bold</b> \u202Egazette",
                "2031-05-14",
                "</title>" + HOSTILE,
                text);
        return line.event("ACCUSE", "", "accused", "Peru=PER GOV", "Chile=CHL GOV")
                .with("url", "javascript:alert(document.domain)")
                .with("authors", List.of(HOSTILE, "\u202Erohtua"))
                .with("captions", List.of("<iframe src=//evil.example></iframe>"))
                .with("section", List.of("<style>body{display:none}</style>"));
    }

    private static Lines arabic() {
        Lines line = new Lines(
                "arabic",
                "ar",
                "صحيفة الميناء",
                "2031-05-15",
                "وزير الخارجية النرويجي يزور بيرو",
                "زار وزير الخارجية النرويجي بيرو يوم الثلاثاء، وقال إن NATO لن تتدخل (2031).");
        return line.event("CONSULT", "visit", "زار", "وزير الخارجية النرويجي=NOR GOV", "بيرو=PER GOV");
    }

    private static Lines japanese() {
        Lines line = new Lines(
                "japanese",
                "ja",
                "港湾新聞",
                "2031-05-16",
                "ノルウェー外相、ペルーを訪問",
                "ノルウェーの外務大臣は火曜日にペルーを訪問し、漁業協定について協議したと同国の報道官が明らかにした𠮷。");
        return line.event("CONSULT", "visit", "訪問", "ノルウェーの外務大臣=NOR GOV", "ペルー=PER GOV");
    }

    private static Lines longWords() {
        String name = "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft".repeat(3);
        String text = name + " protested against https://example.org/" + "a/very/long/path/".repeat(20) + " in Oslo.";
        Lines line = new Lines("long", "de", name, "2031-05-17", name + " " + "W".repeat(300), text);
        return line.event("PROTEST", "demo", "protested", name + "=NOR CVL", "");
    }
}
