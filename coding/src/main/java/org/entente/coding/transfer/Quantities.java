// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.coding.transfer;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entente.coding.lexicon.YamlNode;
import org.entente.model.Span;
import org.jspecify.annotations.Nullable;

/** Reads how much a phrase says, as an interval (guide, section 4). Thread-safe. */
final class Quantities {
    private static final Pattern TOKEN = Pattern.compile("(?:US|C|A)?[$€£¥]|" + NumberWords.DIGITS.pattern()
            + "|\\p{L}+['’]|\\p{L}+(?:[-‑]\\p{L}+)*|[-–—]|[^\\s\\p{L}\\d]");
    private static final int LONGEST_SPELLED = 8;
    private static final Set<String> KEYS = Set.of(
            "upTo",
            "atLeast",
            "about",
            "between",
            "and",
            "articles",
            "ordinals",
            "multipliers",
            "plural",
            "rounded",
            "currencies",
            "measures",
            "of",
            "calibres",
            "notBefore");

    private record Token(String text, String lower, Span span) {
        boolean digits() {
            return Character.isDigit(text.charAt(0));
        }
    }

    /** A number with where its words end; max is null for "dozens". */
    private record Number(double min, @Nullable Double max, boolean approximate, int next) {}

    private record Unit(String text, boolean currency, int next) {}

    private final NumberWords numbers;
    private final Map<String, List<List<String>>> phrases = new HashMap<>();
    private final Map<String, Double> multipliers;
    private final Map<String, Double> plural;
    private final Map<String, Double> rounded;
    private final Map<String, Set<String>> sets = new HashMap<>();

    Quantities(String language, YamlNode node) {
        this.numbers = new NumberWords(language);
        Map<String, YamlNode> keys = node.entries(KEYS);
        for (String name : List.of("upTo", "atLeast", "about", "between", "and")) {
            phrases.put(
                    name,
                    YamlNode.words(keys.get(name)).stream()
                            .map(p -> tokens(p).stream().map(Token::lower).toList())
                            .toList());
        }
        for (String name : List.of("articles", "ordinals", "currencies", "measures", "of", "calibres", "notBefore")) {
            sets.put(name, Set.copyOf(YamlNode.words(keys.get(name))));
        }
        this.multipliers = values(keys.get("multipliers"));
        this.plural = values(keys.get("plural"));
        this.rounded = values(keys.get("rounded"));
    }

    private static Map<String, Double> values(@Nullable YamlNode node) {
        Map<String, Double> values = new HashMap<>();
        for (String entry : YamlNode.words(node)) {
            int space = entry.lastIndexOf(' ');
            if (space < 0 && node != null) {
                throw node.error("\"" + entry + "\" needs its number: word 1000");
            }
            values.put(entry.substring(0, space).strip(), Double.valueOf(entry.substring(space + 1)));
        }
        return Map.copyOf(values);
    }

    private boolean is(String set, String word) {
        return sets.getOrDefault(set, Set.of()).contains(word);
    }

    /** Whether the word is a number, a collective of numbers, a currency or a measure, as in "dozens of tanks". */
    boolean counts(String word) {
        return multipliers.containsKey(word)
                || plural.containsKey(word)
                || rounded.containsKey(word)
                || is("currencies", word)
                || is("measures", word)
                || Character.isDigit(word.charAt(0));
    }

    /** "first": no number, also where the number words of a language count it as one. */
    boolean isOrdinal(String word) {
        return is("ordinals", word);
    }

    boolean isCurrency(String word) {
        return is("currencies", word);
    }

    /** Whether goods are measured by it: tons, barrels. */
    boolean isMeasure(String word) {
        return is("measures", word);
    }

    /** The first quantity of the phrase, or null. */
    @Nullable
    Amount find(String phrase) {
        List<Token> tokens = tokens(phrase);
        for (int i = 0; i < tokens.size(); i++) {
            Amount amount = at(tokens, i);
            if (amount != null) {
                return amount;
            }
        }
        return null;
    }

    private static List<Token> tokens(String phrase) {
        List<Token> tokens = new ArrayList<>();
        Matcher matcher = TOKEN.matcher(phrase);
        while (matcher.find()) {
            String text = matcher.group();
            tokens.add(new Token(
                    text, text.toLowerCase(Locale.ROOT).replace('’', '\''), new Span(matcher.start(), matcher.end())));
        }
        return tokens;
    }

    private @Nullable Amount at(List<Token> tokens, int start) {
        int next = past(tokens, start, "between");
        if (next > start) {
            return range(tokens, start, next, true);
        }
        boolean upTo = false;
        boolean atLeast = false;
        boolean about = false;
        int at = start;
        for (int i = 0; i < 3; i++) {
            int before = at;
            at = past(tokens, at, "upTo");
            upTo |= at > before;
            int middle = at;
            at = past(tokens, at, "atLeast");
            atLeast |= at > middle;
            int last = at;
            at = past(tokens, at, "about");
            about |= at > last;
        }
        Amount range = range(tokens, start, at, false);
        if (range != null) {
            return range;
        }
        boolean prefixed = at < tokens.size() && isSign(tokens.get(at));
        Number number = number(tokens, prefixed ? at + 1 : at);
        if (number == null || blocked(tokens, start, number)) {
            return null;
        }
        Unit unit = prefixed ? new Unit(tokens.get(at).text, true, number.next) : unit(tokens, number.next);
        Double least = upTo ? null : Double.valueOf(number.min);
        Double most = atLeast ? null : number.max;
        return amount(tokens, start, unit, least, most, about || number.approximate);
    }

    private static Amount amount(
            List<Token> tokens, int start, Unit unit, @Nullable Double min, @Nullable Double max, boolean about) {
        Span span = tokens.get(start).span.cover(tokens.get(unit.next - 1).span);
        return new Amount(span, min, max, unit.text.isEmpty() ? null : unit.text, unit.currency, about);
    }

    private static boolean isSign(Token token) {
        char last = token.text.charAt(token.text.length() - 1);
        return last == '$' || last == '€' || last == '£' || last == '¥';
    }

    /** "between 20 and 30", "20 to 30", "20-30". */
    private @Nullable Amount range(List<Token> tokens, int start, int at, boolean between) {
        boolean sign = at < tokens.size() && isSign(tokens.get(at));
        Number first = number(tokens, sign ? at + 1 : at);
        if (first == null || first.next >= tokens.size()) {
            return null;
        }
        int joined = past(tokens, first.next, "and");
        boolean and = joined > first.next;
        boolean dash = tokens.get(first.next).text.matches("[-–—]");
        if (!between && !dash && !(and && !tokens.get(first.next).lower.matches("and|et"))) {
            return null;
        }
        if (dash) {
            joined = first.next + 1;
        }
        boolean again = joined < tokens.size() && isSign(tokens.get(joined));
        Number second = number(tokens, again ? joined + 1 : joined);
        if (joined == first.next || second == null || second.max == null) {
            return null;
        }
        double scale = scale(first.min, second);
        boolean years = isYear(first.min)
                && isYear(second.min)
                && unit(tokens, second.next).text.isEmpty();
        if (years || first.min * scale >= second.max || blocked(tokens, start, second)) {
            return null;
        }
        Unit unit = sign ? new Unit(tokens.get(at).text, true, second.next) : unit(tokens, second.next);
        return amount(tokens, start, unit, first.min * scale, second.max, false);
    }

    /** "between two and three million": the first takes the second's million. */
    private static double scale(double first, Number second) {
        double max = second.max == null ? 0 : second.max;
        for (double million : new double[] {1e9, 1e6, 1e3}) {
            if (first < 1000 && max >= million && max / million < 1000 && max / million > first) {
                return million;
            }
        }
        return 1;
    }

    /** Not a quantity: the digits of "F-16", "152 mm", "in 2016". */
    private boolean blocked(List<Token> tokens, int start, Number number) {
        if (number.next < tokens.size()
                && (is("calibres", tokens.get(number.next).lower)
                        || tokens.get(number.next).text.equals("-")
                                && adjacent(tokens, number.next)
                                && tokens.get(number.next - 1).digits())) {
            return true;
        }
        if (start == 0) {
            return false;
        }
        Token before = tokens.get(start - 1);
        boolean glued = before.span.end() == tokens.get(start).span.start()
                && (before.text.equals("-")
                        || Character.isLetter(before.text.charAt(0))
                                && !before.text.endsWith("'")
                                && !before.text.endsWith("’"));
        boolean year = isYear(number.min) && tokens.get(start).text.length() == 4;
        boolean spanned = past(tokens, start - 1, "between") == start || past(tokens, start - 1, "and") == start;
        return glued || year && (is("notBefore", before.lower) || spanned);
    }

    private static boolean isYear(double number) {
        return number >= 1900 && number < 2100;
    }

    private static boolean adjacent(List<Token> tokens, int at) {
        return tokens.get(at - 1).span.end() == tokens.get(at).span.start();
    }

    private @Nullable Number number(List<Token> tokens, int at) {
        if (at >= tokens.size()) {
            return null;
        }
        Token token = tokens.get(at);
        Double several = plural.get(token.lower);
        if (several != null) {
            int of = at + 1 < tokens.size() && is("of", tokens.get(at + 1).lower) ? at + 2 : -1;
            Double times = of > 0 && of < tokens.size() ? multipliers.get(tokens.get(of).lower) : null;
            return times == null
                    ? new Number(several, null, false, at + 1)
                    : new Number(several * times, null, false, of + 1);
        }
        boolean article = is("articles", token.lower);
        Double round =
                article && at + 1 < tokens.size() ? rounded.get(tokens.get(at + 1).lower) : rounded.get(token.lower);
        if (round != null) {
            return scaled(tokens, new Number(round, round, true, article ? at + 2 : at + 1));
        }
        if (article) {
            Double times = at + 1 < tokens.size() ? multipliers.get(tokens.get(at + 1).lower) : null;
            return times == null ? null : new Number(times, times, false, at + 2);
        }
        if (token.digits()) {
            boolean million = at + 1 < tokens.size() && multipliers.containsKey(tokens.get(at + 1).lower);
            double value = NumberWords.value(token.text, million);
            return scaled(tokens, new Number(value, value, false, at + 1));
        }
        return spelled(tokens, at);
    }

    private @Nullable Number spelled(List<Token> tokens, int at) {
        if (is("ordinals", tokens.get(at).lower)) {
            return null;
        }
        for (int end = Math.min(tokens.size(), at + LONGEST_SPELLED); end > at; end--) {
            StringBuilder words = new StringBuilder();
            boolean letters = true;
            for (Token token : tokens.subList(at, end)) {
                letters &= Character.isLetter(token.text.charAt(0)) && !is("ordinals", token.lower);
                words.append(words.length() == 0 ? "" : " ").append(token.lower);
            }
            Double value = letters ? numbers.spelled(words.toString()) : null;
            if (value != null && value > 0) {
                return scaled(tokens, new Number(value, value, false, end));
            }
        }
        return null;
    }

    private Number scaled(List<Token> tokens, Number number) {
        int at = number.next;
        if (at < tokens.size() && is("of", tokens.get(at).lower)) {
            at++;
        }
        boolean designation = at + 1 < tokens.size()
                && adjacent(tokens, at + 1)
                && tokens.get(at + 1).digits();
        Double times = at < tokens.size() && !designation ? multipliers.get(tokens.get(at).lower) : null;
        return times == null || number.max == null
                ? number
                : new Number(number.min * times, number.max * times, number.approximate, at + 1);
    }

    private Unit unit(List<Token> tokens, int next) {
        int at = next < tokens.size() && is("of", tokens.get(next).lower) ? next + 1 : next;
        for (int length = 2; length >= 1; length--) {
            if (at + length <= tokens.size()) {
                String text = words(tokens, at, at + length);
                boolean sign = length == 1 && isSign(tokens.get(at));
                if (sign || is("currencies", text) || is("measures", text)) {
                    return new Unit(text(tokens, at, at + length), sign || is("currencies", text), at + length);
                }
            }
        }
        return new Unit("", false, next);
    }

    private static String words(List<Token> tokens, int from, int to) {
        return String.join(
                " ", tokens.subList(from, to).stream().map(Token::lower).toList());
    }

    private static String text(List<Token> tokens, int from, int to) {
        return String.join(
                " ", tokens.subList(from, to).stream().map(Token::text).toList());
    }

    private int past(List<Token> tokens, int at, String set) {
        int longest = 0;
        for (List<String> phrase : phrases.getOrDefault(set, List.of())) {
            if (phrase.size() > longest
                    && at + phrase.size() <= tokens.size()
                    && tokens.subList(at, at + phrase.size()).stream()
                            .map(Token::lower)
                            .toList()
                            .equals(phrase)) {
                longest = phrase.size();
            }
        }
        return at + longest;
    }
}
