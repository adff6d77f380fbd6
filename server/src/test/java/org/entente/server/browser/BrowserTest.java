// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.server.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.entente.record.Record;
import org.entente.server.Lines;
import org.entente.server.Serving;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/**
 * The pages in a real browser, on fair and foul data; pictures of all are left in {@code target/screenshots}. Skipped
 * where there is no Chromium.
 */
class BrowserTest {
    private static final Path PICTURES = Path.of("target", "screenshots");
    private static final Path AXE = Path.of("src", "test", "browser", "node_modules", "axe-core", "axe.min.js");
    /** Whether every window is looked at, as in continuous integration; else one. */
    private static final boolean ALL = "all".equals(System.getenv("ENTENTE_BROWSER"));

    private static final Map<String, String> PAGES = Map.ofEntries(
            Map.entry("record", "/"),
            Map.entry("search", "/?actor=NOR&type=CONSULT&text=Lima"),
            Map.entry("nothing", "/?text=nowhere"),
            Map.entry("article", "/articles/visit-en"),
            Map.entry("hostile", "/articles/hostile%22%3E%3Csvg%20onload=alert(1)%3E"),
            Map.entry("arabic", "/articles/arabic"),
            Map.entry("japanese", "/articles/japanese"),
            Map.entry("long", "/articles/long"),
            Map.entry("actor", "/actors/NOR"),
            Map.entry("dyad", "/actors/NOR/PER"),
            Map.entry("agreements", "/agreements"),
            Map.entry("transfers", "/transfers"),
            Map.entry("quotations", "/quotations"),
            Map.entry("network", "/network"),
            Map.entry("map", "/map"),
            Map.entry("review", "/review?kind=event&reviewer=Ann"),
            Map.entry("add", "/review/add?article=pact-en&kind=event&reviewer=Ann"),
            Map.entry("add-foul", "/review/add?article=arabic&kind=quotation"),
            Map.entry("register", "/agreements?mode=suspended"),
            Map.entry("sources", "/sources"),
            Map.entry("missing", "/none"),
            Map.entry("agreement", "/agreements/Pact%20of%20the%20Coasts"),
            Map.entry("quarrel", "/actors/CHL/PER"),
            Map.entry("suggested", "/?text=peru+visit"),
            Map.entry("explain", "/articles/long/explain"),
            Map.entry("wrong", "/?since=yesterday"));

    /** What is folded up until it is asked for, by the page it is on and what opens it. */
    private static final Map<String, Map.Entry<String, String>> UNFOLDED = Map.of(
            "filters", Map.entry("/?actor=NOR", "document.querySelector('form details').open = true"),
            "export", Map.entry("/transfers", "document.querySelector('.tools details').open = true"),
            "keys", Map.entry("/?actor=NOR&type=AGREE", "document.getElementById('keys').showModal(); true"),
            "correcting", Map.entry("/review?kind=quotation", "document.querySelector('.judge details').open = true"),
            "tables", Map.entry("/actors/NOR/PER", "document.querySelectorAll('details').forEach(d => d.open = true)"),
            "network-table", Map.entry("/network", "document.querySelector('figure details').open = true"),
            "map-table", Map.entry("/map", "document.querySelector('figure details').open = true"),
            "fields",
                    Map.entry("/articles/pact-en", "document.querySelectorAll('details').forEach(d => d.open = true)"));

    private static @Nullable Serving serving;
    private static @Nullable Chromium browser;

    @BeforeAll
    static void start() throws Exception {
        assumeTrue(
                Chromium.installed().isPresent(),
                "no Chromium on this machine: the browser tests are skipped (apt-get install chromium)");
        serving = new Serving();
        browser = Chromium.start(Chromium.installed().orElseThrow());
    }

    @AfterAll
    static void stop() throws Exception {
        if (browser != null) {
            browser.close();
        }
        if (serving != null) {
            assertThat(serving.faults()).isEmpty();
            serving.close();
        }
    }

    private static Serving serving() {
        return java.util.Objects.requireNonNull(serving);
    }

    private static String address(String path) {
        return serving().address() + path.substring(1);
    }

    private static Tab tab(int width, boolean dark, String language) throws Exception {
        return Tab.open(java.util.Objects.requireNonNull(browser), width, dark, language);
    }

    @ParameterizedTest
    @CsvSource({
        "390, true, fr",
        "390, false, en",
        "1280, false, fr",
        "1280, true, en",
        "1920, false, en",
        "1920, true, fr"
    })
    void everyPageFitsItsWindowAndAsksNobodyElse(int width, boolean dark, String language) throws Exception {
        assumeTrue(ALL || width == 390 && dark, "the other windows are looked at with ENTENTE_BROWSER=all");
        try (Tab tab = tab(width, dark, language)) {
            signIn(tab);
            for (Map.Entry<String, String> page : pages().entrySet()) {
                tab.go(address(page.getValue()));
                fits(tab, width, page.getKey() + " at " + width);
                assertThat(tab.text("document.documentElement.lang")).isEqualTo(language);
                tab.picture(picture(page.getKey(), width, dark, language));
            }
            for (Map.Entry<String, Map.Entry<String, String>> unfolded : UNFOLDED.entrySet()) {
                tab.go(address(unfolded.getValue().getKey()));
                tab.value(unfolded.getValue().getValue());
                fits(tab, width, unfolded.getKey() + " at " + width);
                tab.picture(picture(unfolded.getKey(), width, dark, language));
            }
            assertThat(tab.requests())
                    .allMatch(request -> request.startsWith(serving().address()));
            assertThat(tab.complaints())
                    .filteredOn(complaint -> !complaint.contains("404") && !complaint.contains("status of 400"))
                    .isEmpty();
        }
    }

    /** Nothing is wider than the window, and every page of the navigation is in sight. */
    private static void fits(Tab tab, int width, String where) throws Exception {
        // Not against innerWidth: a telephone's grows with what is too wide for it.
        assertThat(tab.value("document.documentElement.scrollWidth").asInt())
                .as(where)
                .isLessThanOrEqualTo(width);
        assertThat(tab.value("[...document.querySelectorAll('header nav a')].every(a => {"
                                + " const box = a.getBoundingClientRect(); return box.left >= 0 && box.right <= "
                                + width + "; })")
                        .asBoolean())
                .as(where)
                .isTrue();
    }

    private static Path picture(String name, int width, boolean dark, String language) {
        return PICTURES.resolve(name + "-" + width + (dark ? "-dark-" : "-light-") + language + ".png");
    }

    @Test
    void chartsAreReadOnATelephone() throws Exception {
        try (Tab tab = tab(390, false, "en")) {
            tab.go(address("/network"));
            assertThat(tab.value(
                                    "[...document.querySelectorAll('svg.network text')].filter(t => t.getClientRects().length > 0)"
                                            + ".every(t => { const box = t.getBoundingClientRect();"
                                            + " return box.left >= 0 && box.right <= 390 && box.height >= 11; })")
                            .asBoolean())
                    .isTrue();
            tab.go(address("/actors/NOR"));
            assertThat(tab.value("document.querySelector('svg.timeline').getBoundingClientRect().right <= 390")
                            .asBoolean())
                    .isTrue();
            tab.go(address("/map"));
            assertThat(tab.value("document.querySelector('svg.world .city').getBoundingClientRect().width")
                            .asDouble())
                    .isGreaterThan(4);
            tab.go(address("/sources"));
            assertThat(tab.value("[...document.querySelectorAll('td')].every(td =>"
                                    + " td.getBoundingClientRect().right <= 390)")
                            .asBoolean())
                    .isTrue();
        }
    }

    @Test
    void whatIsTypedIsOfferedAsAFilter() throws Exception {
        try (Tab tab = tab(1280, false, "fr")) {
            tab.go(address("/"));
            tab.press("/");
            tab.type("norv");
            tab.until("document.querySelectorAll('.suggested a').length === 4");
            tab.value("document.querySelector('.suggested a').click()");
            tab.until("location.search === '?actor=NOR'");
        }
    }

    @ParameterizedTest
    @CsvSource({"false, en", "true, fr"})
    void axeFindsNothingSerious(boolean dark, String language) throws Exception {
        assumeTrue(Files.exists(AXE), "no axe-core: run npm ci in server/src/test/browser; this test is skipped");
        String axe = Files.readString(AXE, StandardCharsets.UTF_8);
        try (Tab tab = tab(1280, dark, language)) {
            signIn(tab);
            for (Map.Entry<String, String> page : pages().entrySet()) {
                tab.go(address(page.getValue()));
                tab.value(axe + "; true");
                JsonNode found = tab.value("axe.run(document, {resultTypes: ['violations']}).then(r => r.violations"
                        + ".filter(v => v.impact === 'serious' || v.impact === 'critical')"
                        + ".map(v => v.id + ': ' + v.nodes.map(n => n.target.join(' ')).slice(0, 3).join(', ')))");
                assertThat(found.valueStream().map(JsonNode::asString).toList())
                        .as(page.getKey())
                        .isEmpty();
            }
        }
    }

    /** All pages, with one of an event. */
    private static Map<String, String> pages() throws Exception {
        Map<String, String> pages = new java.util.TreeMap<>(PAGES);
        String events = serving().client().get("/api/events?language=fr").body();
        int at = events.indexOf("\"id\":\"e-") + "\"id\":\"".length();
        pages.put("event", "/events/" + events.substring(at, events.indexOf('"', at)));
        return pages;
    }

    private static void signIn(Tab tab) throws Exception {
        tab.go(address("/?token=" + Serving.TOKEN));
    }

    @Test
    void hostileArticlesRunNothing() throws Exception {
        try (Tab tab = tab(1280, false, "en")) {
            for (String path :
                    List.of("/", PAGES.get("hostile"), "/sources", "/review?text=worse", "/actors/PER/CHL")) {
                tab.go(address(path));
                assertThat(tab.text("document.title"))
                        .as(path)
                        .isNotEqualTo("owned")
                        .endsWith("· Entente");
                assertThat(tab.value(
                                        "document.querySelectorAll('main script, main style, main img, main iframe').length")
                                .asInt())
                        .as(path)
                        .isZero();
                assertThat(tab.value(
                                        "[...document.querySelectorAll('a')].filter(a => a.protocol ? !/^https?:/.test(a.protocol) : !a.href.baseVal.startsWith('/')).length")
                                .asInt())
                        .as(path)
                        .isZero();
            }
            assertThat(tab.asked()).isFalse();
        }
    }

    @Test
    void theRecordIsSearchedAsOneTypes() throws Exception {
        try (Tab tab = tab(1280, false, "en")) {
            tab.go(address("/"));
            tab.press("/");
            tab.type("shells");
            tab.until("location.search === '?text=shells'");
            tab.until("document.querySelectorAll('.rows > li').length === 1");
            assertThat(tab.text("document.activeElement.name")).isEqualTo("text");
        }
    }

    @Test
    void rowsAreWalkedAndOpenedByKeys() throws Exception {
        try (Tab tab = tab(1280, false, "en")) {
            tab.go(address("/"));
            tab.press("j");
            tab.press("j");
            tab.press("k");
            tab.until("document.querySelectorAll('.rows > li.at').length === 1");
            tab.press("Enter");
            tab.until("location.pathname.startsWith('/events/e-')");
        }
    }

    @Test
    void theKeysAreListed() throws Exception {
        try (Tab tab = tab(1280, false, "en")) {
            tab.go(address("/"));
            tab.press("?");
            tab.until("document.getElementById('keys').open");
        }
    }

    @Test
    void aClaimIsJudgedByKeysAlone() throws Exception {
        try (Tab tab = tab(1280, false, "en")) {
            signIn(tab);
            tab.go(address("/review?kind=agreement&reviewer=Ann"));
            for (String told : List.of("violated", "Arica", "signed")) {
                tab.until("document.readyState === 'complete'"
                        + " && document.querySelector('.judge .line').innerText.includes('" + told + "')");
                tab.press("a");
            }
            tab.until("document.querySelector('main').innerText.includes('Nothing is left to judge')");
        }
    }

    @Test
    void wordsSelectedInTheArticleFillTheFormOfAMissedClaim() throws Exception {
        try (Tab tab = tab(1280, false, "en")) {
            signIn(tab);
            tab.go(address("/review/add?article=pact-en&kind=event&reviewer=Ann"));
            select(tab, "[name=trigger]", "accused");
            select(tab, "[name=actor]", "Chile");
            select(tab, "[name=recipient]", "Peru");
            tab.value("document.querySelector('[name=type]').value = 'ACCUSE'");
            tab.picture(PICTURES.resolve("adding-1280-light-en.png"));
            tab.value("document.querySelector('form[data-take] button').click()");
            tab.until("document.querySelectorAll('.added .card').length === 1");
            assertThat(tab.text("document.querySelector('.added .line').innerText"))
                    .isEqualTo("Chile accused Peru");
            assertThat(serving().client().get("/api/gold.jsonl").body()).contains("\"trigger\":\"accused\"");
        }
    }

    /** Goes to a field and selects words of the text, as a pointer does. */
    private static void select(Tab tab, String field, String words) throws Exception {
        tab.value("document.querySelector('" + field + "').focus()");
        tab.value("(() => { for (const p of document.querySelectorAll('.text p')) { const at = p.textContent.indexOf('"
                + words + "'); if (at < 0) continue; const range = new Range(); range.setStart(p.firstChild, at);"
                + " range.setEnd(p.firstChild, at + " + words.length() + "); getSelection().removeAllRanges();"
                + " getSelection().addRange(range); p.dispatchEvent(new MouseEvent('mouseup', {bubbles: true})); return; }"
                + " })()");
        tab.until("document.querySelector('" + field + "').value === '" + words + "'");
    }

    @Test
    void withoutScriptsAMissedClaimIsAddedByItsForm() throws Exception {
        try (Tab tab = tab(1280, false, "fr")) {
            signIn(tab);
            tab.send("Emulation.setScriptExecutionDisabled", Map.of("value", true));
            tab.go(address("/review/add?article=arms-en&kind=transfer&reviewer=Ann"));
            for (Map.Entry<String, String> field : Map.of(
                            "actor",
                            "Norway = NOR GOV",
                            "item",
                            "shells",
                            "recipient",
                            "Peru = PER GOV",
                            "type",
                            "ammunition")
                    .entrySet()) {
                tab.value("document.querySelector('[name=" + field.getKey() + "]').value = '" + field.getValue() + "'");
            }
            tab.value("document.querySelector('form[action=\"/review/add\"] button').click()");
            tab.until("document.querySelectorAll('.added .card').length === 1");
            assertThat(tab.text("document.querySelector('.added').innerText")).contains("shells", "ajouté");
            tab.picture(PICTURES.resolve("added-without-scripts-fr.png"));
        }
    }

    @Test
    void aWordOfAClaimLightsItsEntryUp() throws Exception {
        try (Tab tab = tab(1280, false, "en")) {
            tab.go(address("/articles/visit-en"));
            tab.point("#words-1");
            tab.until("document.getElementById('claim-1').classList.contains('lit')");
        }
    }

    @Test
    void theClaimThatWasOpenedFromItsEventIsInSight() throws Exception {
        try (Tab tab = tab(390, false, "en")) {
            tab.go(address("/articles/long?claim=c-long-0"));
            tab.until("(() => { const box = document.querySelector('.mark.trigger.lit').getBoundingClientRect();"
                    + " return box.top >= 0 && box.bottom <= 844; })()");
            assertThat(tab.value("scrollY").asInt()).isPositive();
        }
    }

    @Test
    void withoutScriptsThePagesStillWork() throws Exception {
        try (Tab tab = tab(1280, false, "en")) {
            tab.send("Emulation.setScriptExecutionDisabled", Map.of("value", true));
            tab.go(address("/?text=shells"));
            tab.picture(PICTURES.resolve("without-scripts.png"));
            assertThat(tab.value("document.querySelectorAll('.rows > li').length")
                            .asInt())
                    .isEqualTo(1);
            tab.go(address("/articles/visit-en#claim-1"));
            assertThat(tab.text("getComputedStyle(document.getElementById('claim-1')).boxShadow"))
                    .isNotEqualTo("none");
        }
    }

    @Test
    void newRowsAreAnnounced() throws Exception {
        try (Serving own = new Serving();
                Tab tab = tab(1280, false, "en")) {
            tab.go(own.address());
            tab.until("window.listening === true");
            tab.press("/");
            tab.type("mali");
            tab.until("location.search === '?text=mali'");
            tab.until("document.getElementById('results').innerText.includes('0 events')");
            try (Record record = Record.open(own.folder(), Instant.parse("2031-06-02T00:00:00Z"))) {
                record.add(new Lines("new", "en", "Harbour Post", "2031-06-01", "News", "Kenya aided Mali on Monday.")
                        .event("AID", "", "aided", "Kenya=KEN GOV", "Mali=MLI GOV")
                        .line());
            }
            tab.until("!document.querySelector('[data-fresh]').hidden");
            assertThat(tab.text("document.querySelector('[data-fresh]').textContent"))
                    .isEqualTo("1 new row: show");
        }
    }
}
