// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.coding.party;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.entente.coding.lexicon.YamlFile;
import org.entente.coding.lexicon.YamlNode;
import org.entente.language.AnalysedText;
import org.entente.language.Languages;
import org.entente.language.Sentence;
import org.entente.language.SentenceFilter;
import org.entente.language.Word;
import org.entente.model.Article;
import org.entente.model.Field;
import org.entente.model.Party;
import org.entente.model.Published;
import org.entente.model.Span;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/**
 * Measures the reader on annotated parties: given the head word of a marked phrase, does it give the marked country and
 * sector? {@code PartyMeasure FILE.jsonl CACHE}; the trees are kept in the folder CACHE.
 */
final class PartyMeasure {
    private int asked;
    private int country;
    private int sector;
    private int found;

    public static void main(String[] args) throws IOException {
        new PartyMeasure().run(Path.of(args[0]), Path.of(args[1]));
    }

    private void run(Path file, Path cache) throws IOException {
        Gazetteer gazetteer = null;
        Trees trees = null;
        long nanos = 0;
        long words = 0;
        for (String line : Files.readAllLines(file)) {
            // JSON is YAML.
            Map<String, YamlNode> node = YamlFile.parse(file.toString(), line).entries();
            String language = plain(node.get("language"));
            if (gazetteer == null) {
                long start = System.nanoTime();
                gazetteer = Gazetteer.load(language);
                System.out.println("load ms " + (System.nanoTime() - start) / 1_000_000);
                trees = new Trees(language, cache);
            }
            String published = plain(node.get("published"));
            boolean dated = published != null && !published.equals("2000-01-01");
            Article article = Article.of(
                    plain(node.get("id")),
                    language,
                    dated ? Published.parse(published, "given") : null,
                    Objects.requireNonNullElse(plain(node.get("title")), ""),
                    node.get("text").text());
            AnalysedText text = Objects.requireNonNull(trees).of(article);
            long start = System.nanoTime();
            PartyReader reader = new PartyReader(gazetteer, text);
            nanos += System.nanoTime() - start;
            words += text.sentences().stream().mapToInt(s -> s.words().size()).sum();
            for (YamlNode each : node.getOrDefault("events", node.get("claims")).items()) {
                Map<String, YamlNode> claim = each.entries();
                for (String place : List.of("actor", "recipient", "parties", "supplier", "speaker", "claimant")) {
                    YamlNode parties = claim.get(place);
                    if (parties != null && parties.node() instanceof SequenceNode) {
                        parties.items().forEach(p -> ask(article, text, reader, p.entries()));
                    } else if (parties != null && parties.node() instanceof MappingNode) {
                        ask(article, text, reader, parties.entries());
                    }
                }
            }
        }
        System.out.printf(
                java.util.Locale.ROOT,
                "%s asked %d found %.3f country %.3f sector %.3f; %.0f words/s%n",
                file.getFileName(),
                asked,
                1.0 * found / asked,
                1.0 * country / asked,
                1.0 * sector / asked,
                words * 1e9 / nanos);
    }

    private void ask(Article article, AnalysedText text, PartyReader reader, Map<String, YamlNode> gold) {
        String words = gold.get("text").text();
        Sentence sentence = null;
        Span span = null;
        for (Field field : new Field[] {Field.TEXT, Field.TITLE}) {
            int at = article.field(field).indexOf(words);
            if (at >= 0 && span == null) {
                span = new Span(at, at + words.length());
                for (Sentence s : text.in(field)) {
                    if (s.span().contains(span)) {
                        sentence = s;
                    }
                }
            }
        }
        if (sentence == null) {
            return;
        }
        Span inside = span;
        List<Word> within =
                sentence.words().stream().filter(w -> inside.contains(w.span())).toList();
        Sentence s = sentence;
        Word head = within.stream()
                .filter(w -> w.head() < 0 || within.stream().noneMatch(o -> o.index() == w.head()))
                .filter(w -> !w.relation().equals("case")
                        && !w.relation().equals("det")
                        && !w.relation().equals("punct"))
                .findFirst()
                .orElse(null);
        if (head == null) {
            return;
        }
        asked++;
        List<Party> parties = reader.parties(s, head);
        String want = plain(gold.get("country"));
        String sectorWanted = plain(gold.get("sector"));
        Party got = parties.isEmpty() ? null : parties.get(0);
        found += got == null ? 0 : 1;
        boolean right = got != null && Objects.equals(code(want), code(got.country()));
        country += right ? 1 : 0;
        String mark = got == null || got.sector() == null ? null : got.sector().name();
        if (sectorWanted != null) {
            sectorWanted = sectorWanted.length() > 3 ? sectorWanted.substring(0, 3) : sectorWanted;
        }
        boolean sectorRight = Objects.equals(sectorWanted, mark)
                || sectorWanted == null && (mark == null || mark.equals("GOV"))
                || "***".equals(sectorWanted);
        sector += sectorRight ? 1 : 0;
        if (!right || !sectorRight) {
            System.out.println((right ? "sector  " : "COUNTRY ") + words + " [" + head.text() + "/" + head.tag() + "/"
                    + head.relation() + "] want " + want + " " + sectorWanted + " got "
                    + (got == null
                            ? "nothing"
                            : got.country() + " " + mark + " <" + got.words().text() + "> " + got.name()
                                    + (got.inferred() ? " inferred" : ""))
                    + "   | " + article.id());
        }
    }

    private static String code(String country) {
        return country == null
                ? null
                : switch (country) {
                    case "UNO", "EUR", "NGO" -> "IGO";
                    default -> country;
                };
    }

    private static String plain(YamlNode node) {
        return node == null || node.text().equals("null") ? null : node.text();
    }

    /** Trees are slow to make and do not change: one file for each article. */
    private static final class Trees {
        private final Languages languages = new Languages();
        private final String language;
        private final Path cache;

        Trees(String language, Path cache) {
            this.language = language;
            this.cache = cache;
        }

        AnalysedText of(Article article) throws IOException {
            Path file = cache.resolve(language + "-" + article.id().replaceAll("[^A-Za-z0-9.-]", "_") + ".tsv");
            if (!Files.exists(file)) {
                AnalysedText text = languages.engine(language).analyse(article, SentenceFilter.ALL);
                Files.createDirectories(cache);
                Files.write(file, TreeFile.lines(text));
                return text;
            }
            return TreeFile.read(article, new ArrayList<>(Files.readAllLines(file)));
        }
    }
}
