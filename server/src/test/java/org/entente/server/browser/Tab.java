// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.server.browser;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** One page of a browser, with its own cookies. */
final class Tab implements AutoCloseable {
    private static final int PATIENCE_MILLIS = 15_000;
    private final Chromium browser;
    private final String context;
    private final String target;
    private final String session;

    private Tab(Chromium browser, String context, String target, String session) {
        this.browser = browser;
        this.context = context;
        this.target = target;
        this.session = session;
    }

    static Tab open(Chromium browser, int width, boolean dark, String language) throws Exception {
        String context = browser.send(null, "Target.createBrowserContext", Map.of())
                .path("browserContextId")
                .asString();
        String target = browser.send(
                        null, "Target.createTarget", Map.of("url", "about:blank", "browserContextId", context))
                .path("targetId")
                .asString();
        String session = browser.send(null, "Target.attachToTarget", Map.of("targetId", target, "flatten", true))
                .path("sessionId")
                .asString();
        Tab tab = new Tab(browser, context, target, session);
        for (String domain : List.of("Page", "Runtime", "Network", "Log")) {
            tab.send(domain + ".enable", Map.of());
        }
        int height = width < 600 ? 844 : 900;
        tab.send(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", width < 600));
        tab.send(
                "Emulation.setEmulatedMedia",
                Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", dark ? "dark" : "light"))));
        tab.send("Network.setExtraHTTPHeaders", Map.of("headers", Map.of("Accept-Language", language)));
        return tab;
    }

    JsonNode send(String method, Map<String, ?> parameters) throws Exception {
        return browser.send(session, method, parameters);
    }

    /** Goes there and waits until the page has loaded. */
    void go(String address) throws Exception {
        int before = browser.events(session, "Page.loadEventFired").size();
        send("Page.navigate", Map.of("url", address));
        await(() -> browser.events(session, "Page.loadEventFired").size() > before, "load of " + address);
    }

    /** The value of an expression in the page. */
    JsonNode value(String expression) throws Exception {
        JsonNode result =
                send("Runtime.evaluate", Map.of("expression", expression, "returnByValue", true, "awaitPromise", true));
        if (result.has("exceptionDetails")) {
            throw new IllegalStateException(expression + ": " + result.path("exceptionDetails"));
        }
        return result.path("result").path("value");
    }

    String text(String expression) throws Exception {
        return value(expression).asString("");
    }

    void until(String expression) throws Exception {
        await(() -> holds(expression), expression);
    }

    /** A page on its way to another has neither elements nor a context to ask in: then it does not hold yet. */
    private boolean holds(String expression) throws Exception {
        try {
            return value(expression).asBoolean(false);
        } catch (IllegalStateException | java.io.IOException e) {
            return false;
        }
    }

    /** Presses and lets go a key: a letter, or a name such as {@code Enter}. */
    void press(String key) throws Exception {
        boolean letter = key.length() == 1;
        String typed = letter ? key : key.equals("Enter") ? "\r" : "";
        int code = key.equals("Enter") ? 13 : key.equals("Tab") ? 9 : letter ? Character.toUpperCase(key.charAt(0)) : 0;
        for (String type : List.of(typed.isEmpty() ? "rawKeyDown" : "keyDown", "keyUp")) {
            send(
                    "Input.dispatchKeyEvent",
                    Map.of(
                            "type",
                            type,
                            "key",
                            key,
                            "text",
                            type.equals("keyUp") ? "" : typed,
                            "windowsVirtualKeyCode",
                            code));
        }
    }

    void type(String words) throws Exception {
        for (int i = 0; i < words.length(); i++) {
            press(words.substring(i, i + 1));
        }
    }

    /** Moves the pointer to the middle of an element. */
    void point(String selector) throws Exception {
        JsonNode box = value("(() => { const b = document.querySelector(" + quoted(selector)
                + ").getBoundingClientRect(); return [b.x + b.width / 2, b.y + b.height / 2]; })()");
        send(
                "Input.dispatchMouseEvent",
                Map.of(
                        "type",
                        "mouseMoved",
                        "x",
                        box.get(0).asDouble(),
                        "y",
                        box.get(1).asDouble()));
    }

    static String quoted(String words) {
        return "'" + words.replace("\\", "\\\\").replace("'", "\\'") + "'";
    }

    /** What the page complained of: errors in the console, exceptions, refused content. */
    List<String> complaints() {
        return Stream.concat(
                        browser.events(session, "Runtime.exceptionThrown").stream(),
                        browser.events(session, "Log.entryAdded").stream().filter(entry -> entry.path("entry")
                                .path("level")
                                .asString("")
                                .equals("error")))
                .map(JsonNode::toString)
                .toList();
    }

    /** The addresses it asked for. */
    List<String> requests() {
        return browser.events(session, "Network.requestWillBeSent").stream()
                .map(event -> event.path("request").path("url").asString(""))
                .toList();
    }

    boolean asked() {
        return !browser.events(session, "Page.javascriptDialogOpening").isEmpty();
    }

    /** The whole page as a picture. */
    void picture(Path file) throws Exception {
        Files.createDirectories(file.getParent());
        String data = send("Page.captureScreenshot", Map.of("format", "png", "captureBeyondViewport", true))
                .path("data")
                .asString();
        Files.write(file, Base64.getDecoder().decode(data));
    }

    private interface Condition {
        boolean holds() throws Exception;
    }

    private static void await(Condition condition, String what) throws Exception {
        long end = System.nanoTime() + PATIENCE_MILLIS * 1_000_000L;
        while (!condition.holds()) {
            if (System.nanoTime() > end) {
                throw new AssertionError("waited in vain for " + what);
            }
            Thread.sleep(25);
        }
    }

    @Override
    public void close() throws Exception {
        browser.send(null, "Target.closeTarget", Map.of("targetId", target));
        browser.send(null, "Target.disposeBrowserContext", Map.of("browserContextId", context));
    }
}
