// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.server.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.entente.server.Client.Answer;
import org.entente.server.Serving;
import org.entente.server.query.OpenRecord;
import org.entente.server.review.ReviewLog;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The description and what is served are the same thing. */
class ApiDescriptionTest {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final JsonNode DESCRIPTION =
            JSON.valueToTree(new Load(LoadSettings.builder().build()).loadFromString(Description.yaml()));
    private static Serving serving;

    @BeforeAll
    static void start() throws IOException {
        serving = new Serving();
        assertThat(serving.withToken()
                        .post("/review", "verdict=accept&reviewer=A&article=arms-en&version=1&claim=c-arms-en-0")
                        .status())
                .isEqualTo(303);
    }

    @AfterAll
    static void stop() throws IOException {
        serving.close();
    }

    @Test
    void everyRouteIsDescribedAndEveryDescriptionIsARoute() {
        try (OpenRecord record = new OpenRecord(serving.folder());
                Api api = new Api(record, ReviewLog.open(serving.folder()))) {
            assertThat(api.routes().stream().map(route -> route.path()).collect(Collectors.toSet()))
                    .isEqualTo(
                            DESCRIPTION.path("paths").propertyNames().stream().collect(Collectors.toSet()));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "/api/events, /api/events?limit=3",
        "/api/events.jsonl, /api/events.jsonl",
        "/api/counts, '/api/counts?by=type,year'",
        "/api/places, /api/places",
        "/api/claims, /api/claims?kind=transfer",
        "/api/claims.jsonl, /api/claims.jsonl",
        "/api/articles/{id}, /api/articles/visit-en?version=1",
        "/api/actors/{party}, /api/actors/NOR",
        "/api/actors/{party}/{other}, /api/actors/NOR/PER",
        "/api/outlets, /api/outlets",
        "/api/rejects, /api/rejects",
        "/api/changes.jsonl, /api/changes.jsonl",
        "/api/reviews.jsonl, /api/reviews.jsonl",
        "/api/gold.jsonl, /api/gold.jsonl"
    })
    void answersAreAsDescribed(String path, String asked) throws IOException {
        Answer answer = serving.client().get(asked);
        assertThat(answer.status()).isEqualTo(200);
        String type = answer.header("Content-Type").split(";", -1)[0];
        JsonNode schema = DESCRIPTION
                .path("paths")
                .path(path)
                .path("get")
                .path("responses")
                .path("200")
                .path("content")
                .path(type)
                .path("schema");
        assertThat(schema.isMissingNode())
                .as("a schema for " + path + " as " + type)
                .isFalse();
        List<String> documents =
                type.equals("application/x-ndjson") ? answer.body().lines().toList() : List.of(answer.body());
        assertThat(documents).isNotEmpty();
        documents.forEach(document -> fits(JSON.readTree(document), schema, path));
    }

    @Test
    void anEventIsAsDescribed() throws IOException {
        String id = JSON.readTree(serving.client().get("/api/events?limit=1").body())
                .path("events")
                .get(0)
                .path("id")
                .asString("");
        JsonNode event = JSON.readTree(serving.client().get("/api/events/" + id).body());
        fits(event, schema("Event"), "event");
        assertThat(event.path("history")).isNotEmpty();
    }

    @Test
    void errorsAreAsDescribed() throws IOException {
        for (String wrong : List.of("/api/events?page=x", "/api/none", "/api/events/e-none")) {
            fits(JSON.readTree(serving.client().get(wrong).body()), schema("Error"), wrong);
        }
    }

    @Test
    void everyFilterThatIsDescribedIsUnderstood() throws IOException {
        for (JsonNode reference :
                DESCRIPTION.path("paths").path("/api/events").path("get").path("parameters")) {
            JsonNode parameter = resolved(reference);
            String value = Map.of(
                            "type", "AID", "mode", "visit", "status", "future", "quad", "2", "since", "2031", "until",
                            "2031", "order", "oldest", "page", "1", "limit", "2")
                    .getOrDefault(parameter.path("name").asString(""), "zzz");
            Answer answer =
                    serving.client().get("/api/events?" + parameter.path("name").asString("") + "=" + value);
            assertThat(answer.status()).as(parameter.toString()).isEqualTo(200);
            if (value.equals("zzz") || value.equals("AID")) {
                assertThat(JSON.readTree(answer.body()).path("total").asInt())
                        .as(parameter.toString())
                        .isZero();
            }
        }
    }

    private static JsonNode schema(String name) {
        return DESCRIPTION.path("components").path("schemas").path(name);
    }

    private static JsonNode resolved(JsonNode node) {
        String reference = node.path("$ref").asString("");
        return reference.isEmpty() ? node : resolved(DESCRIPTION.at(reference.substring(1)));
    }

    /** As much of JSON Schema as the description uses. */
    private static void fits(JsonNode value, JsonNode given, String where) {
        JsonNode schema = resolved(given);
        if (schema.has("enum")) {
            assertThat(schema.path("enum").valueStream()).as(where).contains(value);
        }
        if (schema.has("type")) {
            JsonNode type = schema.path("type");
            List<String> types =
                    type.isArray() ? type.valueStream().map(JsonNode::asString).toList() : List.of(type.asString());
            assertThat(types).as(where + " is " + value).anyMatch(one -> is(value, one));
        }
        if (value.isObject()) {
            schema.path("required").forEach(key -> assertThat(value.has(key.asString()))
                    .as(where + "." + key)
                    .isTrue());
        }
        if (value.isObject()
                && schema.has("properties")
                && !List.of("Claim", "Article").contains(name(given))) {
            assertThat(schema.path("properties").propertyNames()).as(where).containsAll(value.propertyNames());
        }
        schema.path("properties").properties().forEach(property -> {
            if (value.has(property.getKey())) {
                fits(value.path(property.getKey()), property.getValue(), where + "." + property.getKey());
            }
        });
        if (value.isArray() && schema.has("items")) {
            value.forEach(item -> fits(item, schema.path("items"), where + "[]"));
        }
    }

    private static String name(JsonNode given) {
        @Nullable String reference = given.path("$ref").asString("");
        return Objects.requireNonNull(reference).replaceAll(".*/", "");
    }

    private static boolean is(JsonNode value, String type) {
        return switch (type) {
            case "object" -> value.isObject();
            case "array" -> value.isArray();
            case "string" -> value.isString();
            case "integer" -> value.isIntegralNumber();
            case "number" -> value.isNumber();
            case "boolean" -> value.isBoolean();
            case "null" -> value.isNull();
            default -> false;
        };
    }
}
