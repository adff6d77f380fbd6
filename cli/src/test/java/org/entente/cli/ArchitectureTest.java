// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.cli;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.stream.Stream;
import org.entente.language.Languages;
import org.entente.language.corenlp.CoreNlpEngine;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The plan of the modules: which may know which, and where each heavy library lives. */
class ArchitectureTest {
    private static final JavaClasses ALL = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.entente");

    @ParameterizedTest
    @CsvSource({
        "model, ''",
        "article, model",
        "language, model",
        "coding, language model",
        "record, model",
        "cli, article language coding record model",
    })
    void aModuleKnowsOnlyTheModulesThatThePlanGivesIt(String module, String known) {
        String[] allowed = Stream.concat(
                        Stream.of(module), Stream.of(known.split(" ")).filter(name -> !name.isEmpty()))
                .map(name -> "org.entente." + name + "..")
                .toArray(String[]::new);
        assertThat(ALL.that(resideInAPackage("org.entente." + module + "..")))
                .as("classes of " + module)
                .isNotEmpty();
        noClasses()
                .that()
                .resideInAPackage("org.entente." + module + "..")
                .should()
                .dependOnClassesThat(resideInAPackage("org.entente..").and(not(resideInAnyPackage(allowed))))
                .check(ALL);
    }

    @ParameterizedTest
    @CsvSource({
        "edu.stanford.., org.entente.language.corenlp..",
        "morfologik.., org.entente.language.dictionary..",
        "org.duckdb.., org.entente.record..",
        "java.sql.., org.entente.record..",
        "org.jsoup.., org.entente.article..",
        "opennlp.., org.entente.article..",
        "org.apache.commons.csv.., org.entente.article..",
        "org.snakeyaml.., org.entente.coding.lexicon..",
        "picocli.., org.entente.cli..",
    })
    void aHeavyLibraryLivesInOnePlace(String library, String home) {
        noClasses()
                .that(not(resideInAPackage(home)))
                .should()
                .dependOnClassesThat(resideInAPackage(library))
                .check(ALL);
    }

    /** The one exception is the list of engines: it stands beside the interface and names the classes behind it. */
    @Test
    void packagesOfAModuleDoNotDependOnEachOtherInCircles() {
        slices().matching("org.entente.(**)")
                .should()
                .beFreeOfCycles()
                .ignoreDependency(Languages.class, CoreNlpEngine.class)
                .check(ALL);
    }

    @Test
    void theModelUsesNothingButTheJavaLibraryAndNullAnnotations() {
        noClasses()
                .that()
                .resideInAPackage("org.entente.model..")
                .should()
                .dependOnClassesThat(not(resideInAnyPackage("java..", "org.jspecify..", "org.entente.model..")))
                .check(ALL);
    }
}
