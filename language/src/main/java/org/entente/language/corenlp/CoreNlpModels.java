// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.language.corenlp;

import edu.stanford.nlp.ie.crf.CRFClassifier;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.parser.nndep.DependencyParser;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import edu.stanford.nlp.tagger.maxent.MaxentTagger;
import edu.stanford.nlp.util.logging.RedwoodConfiguration;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Properties;
import java.util.concurrent.CompletableFuture;

/** The models of one language, loaded once and in parallel. All are safe to share between threads. */
record CoreNlpModels(
        StanfordCoreNLP tokeniser, MaxentTagger tagger, DependencyParser parser, CRFClassifier<CoreLabel> names) {

    private static final String MODELS = "edu/stanford/nlp/models/";

    /**
     * Hidden-layer sums that the parser keeps, least recently used first out, instead of computing many beforehand.
     * Measured over 146 articles of both languages, sentences a CPU second from text to claims and CPU seconds to load: 50,000
     * kept 142 and 9.1; 150,000 kept 173 and 9.6. (Of 10,000 computed beforehand and the library's own cache it was less.)
     */
    private static final String CACHED = "150000";

    static CoreNlpModels english() {
        Properties tokeniser = tokeniser("en", "tokenize");
        return load(
                tokeniser,
                "pos-tagger/english-left3words-distsim.tagger",
                "parser/nndep/english_UD.gz",
                "ner/english.conll.4class.distsim.crf.ser.gz");
    }

    static CoreNlpModels french() {
        Properties tokeniser = tokeniser("fr", "tokenize,mwt");
        tokeniser.setProperty("mwt.mappingFile", MODELS + "mwt/french/french-mwt.tsv");
        tokeniser.setProperty("mwt.pos.model", MODELS + "mwt/french/french-mwt.tagger");
        tokeniser.setProperty("mwt.statisticalMappingFile", MODELS + "mwt/french/french-mwt-statistical.tsv");
        tokeniser.setProperty("mwt.preserveCasing", "false");
        return load(
                tokeniser,
                "pos-tagger/french-ud.tagger",
                "parser/nndep/UD_French.gz",
                "ner/french-wikiner-4class.crf.ser.gz");
    }

    private static Properties tokeniser(String language, String annotators) {
        Properties properties = new Properties();
        properties.setProperty("annotators", annotators);
        properties.setProperty("tokenize.language", language);
        properties.setProperty("ssplit.newlineIsSentenceBreak", "two");
        return properties;
    }

    private static CoreNlpModels load(Properties tokeniser, String tagger, String parser, String names) {
        RedwoodConfiguration.current().clear().apply();
        Properties parsing = new Properties();
        parsing.setProperty("numPreComputed", "0");
        parsing.setProperty("numCached", CACHED);
        CompletableFuture<CRFClassifier<CoreLabel>> namesLater = CompletableFuture.supplyAsync(() -> classifier(names));
        CompletableFuture<DependencyParser> parserLater =
                CompletableFuture.supplyAsync(() -> DependencyParser.loadFromModelFile(MODELS + parser, parsing));
        StanfordCoreNLP split = new StanfordCoreNLP(tokeniser);
        MaxentTagger tags = new MaxentTagger(MODELS + tagger);
        return new CoreNlpModels(split, tags, parserLater.join(), namesLater.join());
    }

    private static CRFClassifier<CoreLabel> classifier(String names) {
        try {
            return CRFClassifier.getClassifier(MODELS + names);
        } catch (IOException e) {
            throw new UncheckedIOException("the model of names cannot be read", e);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException("the model of names is of another version", e);
        }
    }
}
