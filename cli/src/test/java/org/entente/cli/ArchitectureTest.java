// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.cli;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.Map;
import org.entente.language.Languages;
import org.entente.language.corenlp.CoreNlpEngine;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The way of the data: who may know whom. */
class ArchitectureTest {
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.entente");

    /** For each module those of the others that it may use. */
    private static final Map<String, List<String>> MAY_USE = Map.of(
            "model", List.of(),
            "article", List.of("model"),
            "language", List.of("model"),
            "coding", List.of("model", "language"),
            "record", List.of("model"),
            "export", List.of("model", "record"),
            "server", List.of("model", "record", "export"),
            "cli", List.of("model", "article", "language", "coding", "record", "export", "server"));

    @Test
    void everyModuleIsThere() {
        for (String module : MAY_USE.keySet()) {
            assertThat(CLASSES.stream().filter(c -> c.getPackageName().startsWith("org.entente." + module)))
                    .as(module)
                    .isNotEmpty();
        }
    }

    @Test
    void noModuleLooksBack() {
        MAY_USE.forEach((module, allowed) -> {
            String[] forbidden = MAY_USE.keySet().stream()
                    .filter(other -> !other.equals(module) && !allowed.contains(other))
                    .map(other -> "org.entente." + other + "..")
                    .toArray(String[]::new);
            if (forbidden.length > 0) {
                noClasses()
                        .that()
                        .resideInAPackage("org.entente." + module + "..")
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage(forbidden)
                        .check(CLASSES);
            }
        });
    }

    /** A heavy library stands behind one interface of ours, in one package. */
    @ParameterizedTest
    @CsvSource({
        "edu.stanford.., org.entente.language.corenlp",
        "morfologik.., org.entente.language.dictionary",
        "org.duckdb.., org.entente.record",
        "java.sql.., org.entente.record org.entente.export.whole",
        "org.apache.commons.csv.., org.entente.article.source org.entente.export.theirs",
        "org.jsoup.., org.entente.article..",
        "opennlp.tools.langdetect.., org.entente.article",
        "opennlp.tools.stemmer.., org.entente.record.text",
        "picocli.., org.entente.cli",
        "org.snakeyaml.., org.entente.coding.lexicon",
        "java.net.http.., org.entente.article.source"
    })
    void aLibraryIsKnownInOnePlaceOnly(String library, String place) {
        noClasses()
                .that()
                .resideOutsideOfPackages(place.split(" ", -1))
                .should()
                .dependOnClassesThat()
                .resideInAPackage(library)
                .check(CLASSES);
        if (!library.equals("org.duckdb..")) {
            assertThat(CLASSES.stream()
                            .flatMap(c -> c.getDirectDependenciesFromSelf().stream())
                            .anyMatch(d -> d.getTargetClass()
                                    .getPackageName()
                                    .startsWith(library.substring(0, library.length() - 2))))
                    .as("anything of " + library)
                    .isTrue();
        }
    }

    /** The one exception is the list of engines: it stands beside the interface and names the class behind it. */
    @Test
    void packagesDoNotGoInCircles() {
        slices().matching("org.entente.(**)")
                .should()
                .beFreeOfCycles()
                .ignoreDependency(Languages.class, CoreNlpEngine.class)
                .check(CLASSES);
    }

    @Test
    void theModelUsesNothingButJavaAndNullAnnotations() {
        noClasses()
                .that()
                .resideInAPackage("org.entente.model..")
                .should()
                .dependOnClassesThat()
                .resideOutsideOfPackages("java..", "org.jspecify..", "org.entente.model..")
                .check(CLASSES);
    }
}
