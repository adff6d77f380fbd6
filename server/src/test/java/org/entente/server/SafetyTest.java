// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.entente.server.Client.Answer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What must not be possible. */
class SafetyTest {
    private static final String JUDGEMENT = "verdict=accept&reviewer=R&article=pact-en&version=1&claim=c-pact-en-2";
    private static Serving serving;

    @BeforeAll
    static void start() throws IOException {
        serving = new Serving();
    }

    @AfterAll
    static void stop() throws IOException {
        serving.close();
    }

    @Test
    void nothingOfAnArticleBecomesMarkup() throws IOException {
        for (String page : List.of(
                "/", "/articles/hostile%22%3E%3Csvg%20onload=alert(1)%3E", "/sources", "/review", "/actors/PER/CHL")) {
            Answer answer = serving.client().get(page);
            assertThat(answer.status()).as(page).isEqualTo(200);
            assertThat(answer.body())
                    .as(page)
                    .doesNotContain(
                            Records.HOSTILE, "<img", "<svg onload", "<iframe", "<style", "<b onmouseover", "\u202E");
            assertThat(answer.body()).as(page).containsOnlyOnce("<script");
            assertThat(answer.body().split("<body", 2)[0]).as(page).containsOnlyOnce("<title");
            assertThat(Pattern.compile("<[^>]*\\son\\w+\\s*=")
                            .matcher(answer.body().replaceAll("\"[^\"]*\"", "\"\""))
                            .find())
                    .as("an event handler in " + page)
                    .isFalse();
            assertThat(answer.body()).as(page).doesNotContain("href=\"javascript:", "style=\"");
        }
    }

    @Test
    void everyAnswerForbidsContentFromElsewhereAndInlineScripts() throws IOException {
        for (String path : List.of("/", "/nothing", "/api/events", "/api/nothing", "/static/entente.js")) {
            Answer answer = serving.client().get(path);
            assertThat(answer.header("Content-Security-Policy"))
                    .as(path)
                    .contains("default-src 'none'", "script-src 'self'", "style-src 'self'", "frame-ancestors 'none'")
                    .doesNotContain("unsafe");
            assertThat(answer.header("X-Content-Type-Options")).as(path).isEqualTo("nosniff");
            assertThat(answer.header("Referrer-Policy")).as(path).isEqualTo("same-origin");
        }
    }

    @Test
    void pagesHoldNoInlineScriptAndNothingFromElsewhere() throws IOException {
        String page = serving.client().get("/").body();
        assertThat(page).doesNotContain("<style").doesNotContainPattern("<script(?![^>]* src=\"/)");
        assertThat(page).doesNotContainPattern("(src|<link[^>]* href)=\"(https?:)?//");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"evil.example", "evil.example:80", "127.0.0.1.evil.example", "localhost.evil.example", "[::2]"})
    void aNameThatIsNotOursIsRefused(String host) throws IOException {
        assertThat(serving.client().with("Host", host).get("/").status()).isEqualTo(421);
        assertThat(serving.client().with("Host", host).get("/api/events").status())
                .isEqualTo(421);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/static/../openapi.yaml",
                "/static/%2e%2e/%2e%2e/etc/passwd",
                "/static/..%2fopenapi.yaml",
                "/../../etc/passwd",
                "/articles/..%2f..%2f..%2fetc%2fpasswd",
                "/api/articles/..%2farticles.jsonl",
                "//etc/passwd",
                "/static/entente.css%00.html"
            })
    void noPathLeadsOutOfTheRecord(String path) throws IOException {
        Answer answer = serving.client().get(path);
        assertThat(answer.status()).isBetween(400, 404);
        assertThat(answer.body()).doesNotContain("root:", "\"claims\"", "openapi:");
    }

    @Test
    void nobodyJudgesWithoutTheToken() throws IOException {
        assertThat(serving.client().post("/review", JUDGEMENT).status()).isEqualTo(401);
        assertThat(serving.client()
                        .with("Authorization", "Bearer wrong-token-0123456789")
                        .post("/review", JUDGEMENT)
                        .status())
                .isEqualTo(401);
    }

    @Test
    void theCookieAloneDoesNotJudgeFromAnotherSite() throws IOException {
        String cookie = cookie();
        String key = formKey(cookie);
        String form = JUDGEMENT + "&form-key=" + key;
        String ours = "http://127.0.0.1:" + serving.client().port();
        assertThat(serving.client().with("Cookie", cookie).post("/review", form).status())
                .as("without origin")
                .isEqualTo(403);
        assertThat(serving.client()
                        .with("Cookie", cookie)
                        .with("Origin", "https://evil.example")
                        .post("/review", form)
                        .status())
                .as("another origin")
                .isEqualTo(403);
        assertThat(serving.client()
                        .with("Cookie", cookie)
                        .with("Origin", ours)
                        .with("Sec-Fetch-Site", "cross-site")
                        .post("/review", form)
                        .status())
                .as("cross-site")
                .isEqualTo(403);
        assertThat(serving.client()
                        .with("Cookie", cookie)
                        .with("Origin", ours)
                        .post("/review", JUDGEMENT)
                        .status())
                .as("without the form's key")
                .isEqualTo(403);
        assertThat(serving.client()
                        .with("Cookie", cookie)
                        .with("Origin", ours)
                        .with("Sec-Fetch-Site", "same-origin")
                        .post("/review", form)
                        .status())
                .as("from our page")
                .isEqualTo(303);
    }

    private static String cookie() throws IOException {
        Answer answer = serving.client().get("/?token=" + Serving.TOKEN);
        assertThat(answer.status()).isEqualTo(303);
        assertThat(answer.header("Location")).isEqualTo("/");
        assertThat(answer.header("Set-Cookie"))
                .contains("HttpOnly", "SameSite=Strict")
                .doesNotContain(Serving.TOKEN);
        return answer.header("Set-Cookie").split(";", -1)[0];
    }

    private static String formKey(String cookie) throws IOException {
        String page = serving.client().with("Cookie", cookie).get("/review").body();
        var key = Pattern.compile("name=\"form-key\" value=\"([0-9a-f]+)\"").matcher(page);
        assertThat(key.find()).isTrue();
        return key.group(1);
    }

    @Test
    void aWrongTokenOpensNothing() throws IOException {
        assertThat(serving.client().get("/?token=wrong").status()).isEqualTo(401);
    }

    @Test
    void elsewhereThanOnThisMachineATokenIsDemanded() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ServerOptions(Path.of("r"), "0.0.0.0", 0, null, "t"))
                .withMessageContaining("token");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ServerOptions(Path.of("r"), "127.0.0.1", 0, "short", "t"));
    }

    @Test
    void aFloodIsToldToWait() throws IOException {
        try (Serving flooded = new Serving()) {
            String answers = flooded.client().flood("/static/icon.svg", 400);
            assertThat(answers).contains("HTTP/1.1 200", "HTTP/1.1 429", "Retry-After: 2");
        }
    }

    @Test
    void aLongBodyIsRefused() throws IOException {
        Answer answer = serving.withToken().post("/review", "reason=" + "x".repeat(200_000));
        assertThat(answer.status()).isBetween(400, 499);
    }
}
