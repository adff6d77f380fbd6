// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.coding.quotation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuotationMarksTest {
    /** Text with ¶ between paragraphs, then the passages parted by " & "; one that is spoken on ends in " >". */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "He said: “We leave.” | We leave.",
                "He said: \"We leave.\" | We leave.",
                "Il dit : « Nous partons ». | Nous partons",
                "Il dit : « Il m'a répondu « non » hier ». | Il m'a répondu « non » hier",
                "“One. ¶ “Two,” he said. | One. > & Two,",
                "\"One. ¶ \"Two,\" he said. | One. > & Two,",
                "\"One. \"Two,\" he said. | One. > & Two,",
                "“They said ‘no’ to us,” she said. | They said ‘no’ to us,",
                "‘We leave,’ he said. | We leave,",
                "The workers' rights and the '90s. | ''",
                "A mark “that nothing closes. ¶ The next paragraph. | ''",
                "Mixed “marks are closed\" too. | marks are closed",
                "Abel \"Bo\" Lund is 6'3\" tall. | Bo"
            })
    void passagesAreFound(String text, String expected) {
        String found = QuotationMarks.passages(text.replace("¶", "\n\n")).stream()
                .map(p -> p.words().of(text.replace("¶", "\n\n")) + (p.closed() ? "" : " >"))
                .collect(Collectors.joining(" & "));
        assertThat(found).isEqualTo(expected.equals("''") ? "" : expected);
    }
}
