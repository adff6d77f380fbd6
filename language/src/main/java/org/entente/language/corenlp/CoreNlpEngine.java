// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.language.corenlp;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.trees.TypedDependency;
import edu.stanford.nlp.util.ArrayCoreMap;
import edu.stanford.nlp.util.CoreMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.entente.language.AnalysedText;
import org.entente.language.LanguageEngine;
import org.entente.language.Morphology;
import org.entente.language.NameKind;
import org.entente.language.PartOfSpeech;
import org.entente.language.PlainText;
import org.entente.language.Sentence;
import org.entente.language.SentenceCase;
import org.entente.language.SentenceFilter;
import org.entente.language.Token;
import org.entente.language.Word;
import org.entente.language.corenlp.Asides.Aside;
import org.entente.model.Article;
import org.entente.model.Field;
import org.entente.model.Span;

/** An engine made of CoreNLP's tokeniser, tagger, dependency parser and names, and a dictionary of forms. Thread-safe. */
public final class CoreNlpEngine implements LanguageEngine {
    /** A longer "sentence" is a table or a list; parsing it costs much and yields nothing. */
    private static final int LONGEST_PARSED = 120;

    private static final Pattern CURRENCY = Pattern.compile("[A-Z]{0,3}[$€£¥₹₽₩₪₺]");

    /** Any currency's name does: the parser asks what kind of word it is. */
    private static final String UNIT = "dollars";

    private final CoreNlpModels models;
    private final WordForms forms;
    private final String language;

    private CoreNlpEngine(String language, CoreNlpModels models, WordForms forms) {
        this.language = language;
        this.models = models;
        this.forms = forms;
    }

    public static CoreNlpEngine english() {
        return new CoreNlpEngine("en", CoreNlpModels.english(), new EnglishForms());
    }

    public static CoreNlpEngine french() {
        return new CoreNlpEngine("fr", CoreNlpModels.french(), new FrenchForms());
    }

    @Override
    public String language() {
        return language;
    }

    @Override
    public Set<String> lemmas(String form) {
        return forms.lemmas(form);
    }

    @Override
    public AnalysedText analyse(Article article, SentenceFilter filter) {
        List<Sentence> sentences = new ArrayList<>();
        for (Field field : Field.values()) {
            PlainText plain = field == Field.TITLE ? title(article) : PlainText.of(article.field(field));
            if (!plain.text().isBlank()) {
                Annotation annotation = new Annotation(plain.text());
                Stage.timed("tokenise", () -> models.tokeniser().annotate(annotation));
                for (CoreMap split : annotation.get(CoreAnnotations.SentencesAnnotation.class)) {
                    sentences.add(sentence(sentences.size(), article, field, plain, split, filter));
                }
            }
        }
        return new AnalysedText(article, sentences);
    }

    private PlainText title(Article article) {
        PlainText plain = PlainText.of(article.title());
        return plain.with(SentenceCase.of(plain.text(), article.text(), forms::common));
    }

    private Sentence sentence(
            int index, Article article, Field field, PlainText plain, CoreMap split, SentenceFilter filter) {
        List<CoreLabel> labels = forms.mendedWords(split.get(CoreAnnotations.TokensAnnotation.class));
        List<Span> spans = new ArrayList<>(labels.size());
        List<Token> tokens = new ArrayList<>(labels.size());
        for (CoreLabel label : labels) {
            Span span = plain.original(label.beginPosition(), label.endPosition());
            spans.add(span);
            tokens.add(new Token(label.word(), span, forms.lemmas(label.word())));
        }
        Span whole = spans.get(0).cover(spans.get(spans.size() - 1));
        boolean parse = labels.size() <= LONGEST_PARSED && filter.wants(field, tokens);
        String text = article.field(field);
        List<Word> words = parse ? parsed(field, text, labels, spans) : unparsed(text, tokens);
        return new Sentence(index, field, whole, parse, words);
    }

    private List<Word> unparsed(String text, List<Token> tokens) {
        List<Word> words = new ArrayList<>(tokens.size());
        for (Token token : tokens) {
            words.add(new Word(
                    words.size(),
                    token.span().of(text),
                    token.span(),
                    token.form(),
                    token.form().toLowerCase(Locale.ROOT),
                    PartOfSpeech.X,
                    Morphology.NONE,
                    -1,
                    "",
                    NameKind.NONE));
        }
        return words;
    }

    private List<Word> parsed(Field field, String text, List<CoreLabel> labels, List<Span> spans) {
        Stage.timed("tag", () -> models.tagger().tagCoreLabels(labels));
        List<String> tags = forms.mended(
                labels.stream().map(CoreLabel::word).toList(),
                labels.stream().map(CoreLabel::tag).toList());
        for (int i = 0; i < tags.size(); i++) {
            labels.get(i).setTag(tags.get(i));
        }
        TaggedTree tree = new TaggedTree(labels.stream().map(CoreLabel::word).toList(), tags);
        Stage.timed("parse", () -> parse(labels, Asides.of(labels, field, forms), tree));
        forms.mend(tree);
        WordForms.Place[] places = WordForms.Place.of(tree.heads(), tree.relations());
        List<CoreLabel> named = new ArrayList<>(labels.size());
        Stage.timed("names", () -> named.addAll(models.names().classify(labels)));
        List<Word> words = new ArrayList<>(labels.size());
        for (int i = 0; i < labels.size(); i++) {
            CoreLabel label = labels.get(i);
            WordForms.Form form = forms.form(label.word(), label.tag(), places[i]);
            words.add(new Word(
                    i,
                    spans.get(i).of(text),
                    spans.get(i),
                    label.word(),
                    form.lemma(),
                    form.tag(),
                    form.morphology(),
                    tree.head(i),
                    tree.relation(i),
                    name(named.get(i).get(CoreAnnotations.AnswerAnnotation.class))));
        }
        List<Word> clauses =
                ExistentialClauses.mended(ReportedClauses.mended(forms.mendedTree(words), forms.bareReporting()));
        List<Word> fronted = FrontedPhrases.mended(FrontedClauses.mended(clauses));
        List<Word> arguments = BareDays.mended(ListedSubjects.mended(fronted), forms.calendar());
        return UniversalDependencies.normalised(Voices.mended(arguments, tags, forms), forms.agentPreposition());
    }

    /** The clause without its asides, then each of them by itself. */
    private void parse(List<CoreLabel> labels, List<Aside> asides, TaggedTree tree) {
        List<CoreLabel> clause = new ArrayList<>(labels);
        for (int i = asides.size() - 1; i >= 0; i--) {
            clause.subList(asides.get(i).from(), asides.get(i).to()).clear();
        }
        predict(clause, tree);
        int root = clause.stream()
                .mapToInt(label -> label.index() - 1)
                .filter(i -> tree.head(i) < 0)
                .findFirst()
                .orElse(0);
        for (Aside aside : asides) {
            List<CoreLabel> words = labels.subList(aside.from(), aside.to());
            predict(words, tree);
            int host = aside.host() < 0 ? root : aside.host();
            for (int i = aside.from(); i < aside.to(); i++) {
                if (tree.head(i) < 0) {
                    boolean mark = forms.universal(labels.get(i).tag()) == PartOfSpeech.PUNCT;
                    tree.hang(i, host, mark ? "punct" : aside.relation());
                }
            }
        }
    }

    private void predict(List<CoreLabel> labels, TaggedTree tree) {
        CoreMap sentence = new ArrayCoreMap(1);
        sentence.set(CoreAnnotations.TokensAnnotation.class, amountsInWords(labels));
        for (TypedDependency edge : models.parser().predict(sentence).typedDependencies()) {
            tree.hang(
                    edge.dep().index() - 1, edge.gov().index() - 1, edge.reln().toString());
        }
    }

    /** As the parser knows amounts of money from its texts: "$ 2 million" as "2 million dollars", each word at its own place. */
    private List<CoreLabel> amountsInWords(List<CoreLabel> labels) {
        List<CoreLabel> worded = new ArrayList<>(labels.size());
        for (int i = 0; i < labels.size(); i++) {
            CoreLabel sign = labels.get(i);
            if (!CURRENCY.matcher(sign.word()).matches()) {
                worded.add(sign);
                continue;
            }
            CoreLabel unit = new CoreLabel(sign);
            unit.setWord(UNIT);
            unit.setTag(forms.pluralNoun());
            while (i + 1 < labels.size() && forms.universal(labels.get(i + 1).tag()) == PartOfSpeech.NUM) {
                worded.add(labels.get(++i));
            }
            worded.add(unit);
        }
        return worded;
    }

    private static NameKind name(String label) {
        String kind = label.length() > 2 && label.charAt(1) == '-' ? label.substring(2) : label;
        return switch (kind) {
            case "PERSON", "PER" -> NameKind.PERSON;
            case "ORGANIZATION", "ORG" -> NameKind.ORGANISATION;
            case "LOCATION", "LOC" -> NameKind.LOCATION;
            case "MISC" -> NameKind.OTHER;
            default -> NameKind.NONE;
        };
    }
}
