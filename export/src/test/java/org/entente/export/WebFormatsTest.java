// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import javax.xml.parsers.DocumentBuilderFactory;
import org.entente.export.format.ToldClaim;
import org.entente.record.Event;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** JSON and XML, read back by parsers that forgive nothing. */
class WebFormatsTest {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final List<Event> EVENTS = new ArrayList<>(SampleEvents.golden());
    private static final List<ToldClaim> CLAIMS = new ArrayList<>(SampleEvents.claims());

    static {
        EVENTS.add(SampleEvents.hostile());
        CLAIMS.addAll(SampleEvents.hostileClaims());
    }

    private static String text(String name) {
        return Exported.of(Formats.find(name).orElseThrow(), EVENTS, CLAIMS).text();
    }

    @Test
    void ploverHasTheFieldsOfTheManualAndOursBeside() {
        Set<String> manual = Set.of(
                "id",
                "has_event",
                "date",
                "time",
                "enddate",
                "endtime",
                "actor",
                "recipient",
                "event",
                "event_loc",
                "event_text",
                "quad_code",
                "event_scale",
                "mode",
                "context",
                "link",
                "text",
                "text_info",
                "cite_info",
                "coder",
                "coded_date",
                "coded_time",
                "comment");
        String[] lines = text("plover").split("\n", -1);
        assertThat(lines).hasSize(EVENTS.size() + 1);
        for (String line : lines) {
            if (line.isEmpty()) {
                continue;
            }
            JsonNode event = JSON.readTree(line);
            Set<String> others = new TreeSet<>(event.propertyNames());
            others.removeAll(manual);
            assertThat(others).containsExactlyInAnyOrder("mentions", "modality");
            assertThat(event.path("actor").isArray()).isTrue();
            assertThat(event.path("recipient").isArray()).isTrue();
            assertThat(event.path("event").isArray()).isTrue();
            assertThat(event.path("quad_code").isInt()).isTrue();
            assertThat(event.path("event_scale").isNumber()).isTrue();
            assertThat(event.path("date").asString()).matches("\\d{4}-\\d{2}-\\d{2}");
        }
    }

    @Test
    void geoJsonHasLongitudeBeforeLatitudeAndNullForPlacesUnknown() {
        JsonNode collection = JSON.readTree(text("geojson"));
        assertThat(collection.path("type").asString()).isEqualTo("FeatureCollection");
        assertThat(collection.path("features").size()).isEqualTo(EVENTS.size());
        JsonNode coordinates =
                collection.path("features").get(0).path("geometry").path("coordinates");
        assertThat(coordinates.get(0).asDouble()).isEqualTo(-77.02824);
        assertThat(coordinates.get(1).asDouble()).isEqualTo(-12.04318);
        assertThat(collection.path("features").get(2).path("geometry").isNull()).isTrue();
    }

    @Test
    void aPositionOfAnAnnotationCountsCodePointsAndItsQuoteIsWhatStandsThere() {
        JsonNode page = JSON.readTree(text("webannotation"));
        assertThat(page.path("@context").get(0).asString()).isEqualTo("http://www.w3.org/ns/anno.jsonld");
        assertThat(page.path("type").asString()).isEqualTo("AnnotationPage");
        int[] points = Sample.FRENCH_TEXT.codePoints().toArray();
        int seen = 0;
        for (JsonNode target : page.path("items").get(0).path("target")) {
            JsonNode quote = target.path("selector").get(0);
            JsonNode position = target.path("selector").get(1);
            assertThat(quote.path("type").asString()).isEqualTo("TextQuoteSelector");
            assertThat(position.path("type").asString()).isEqualTo("TextPositionSelector");
            int start = position.path("start").asInt();
            int end = position.path("end").asInt();
            assertThat(new String(points, start, end - start))
                    .isEqualTo(quote.path("exact").asString());
            assertThat(Sample.FRENCH_TEXT)
                    .contains(quote.path("prefix").asString()
                            + quote.path("exact").asString()
                            + quote.path("suffix").asString());
            seen++;
        }
        assertThat(seen).isEqualTo(6);
    }

    @ParameterizedTest
    @ValueSource(strings = {"rss", "atom"})
    void aFeedIsWellFormedWhateverItsWords(String name) throws Exception {
        Document feed = xml(text(name));
        assertThat(feed.getElementsByTagName(name.equals("rss") ? "item" : "entry")
                        .getLength())
                .isEqualTo(EVENTS.size());
        for (String element : List.of("title", name.equals("rss") ? "description" : "summary")) {
            for (int i = 0; i < feed.getElementsByTagName(element).getLength(); i++) {
                assertThat(((Element) feed.getElementsByTagName(element).item(i))
                                .getElementsByTagName("*")
                                .getLength())
                        .isZero();
            }
        }
        assertThat(feed.getElementsByTagName("script").getLength()).isZero();
    }

    @Test
    void theDatesOfFeedsAreThoseOfTheirStandards() throws Exception {
        String atom = xml(text("atom")).getElementsByTagName("updated").item(1).getTextContent();
        String rss = xml(text("rss")).getElementsByTagName("pubDate").item(1).getTextContent();
        assertThat(Instant.parse(atom)).isEqualTo("2031-05-04T16:20:00Z");
        assertThat(OffsetDateTime.parse(rss, DateTimeFormatter.RFC_1123_DATE_TIME)
                        .toInstant())
                .isEqualTo("2031-05-04T16:20:00Z");
    }

    private static Document xml(String text) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        return factory.newDocumentBuilder().parse(new InputSource(new StringReader(text)));
    }
}
