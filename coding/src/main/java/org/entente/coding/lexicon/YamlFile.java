// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.coding.lexicon;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/** Reads a YAML 1.2 file of the lexicon into nodes that know their line. */
public final class YamlFile {
    private YamlFile() {}

    /** The file {@code lexicon/...} or {@code gazetteer/...} on the class path; {@link LexiconException} if there is none. */
    public static YamlNode resource(String path) {
        try (InputStream in = YamlFile.class.getResourceAsStream("/" + path)) {
            if (in == null) {
                throw new LexiconException(path, 0, "no such file on the class path");
            }
            return parse(path, new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new LexiconException(path, 0, "cannot be read: " + e.getMessage());
        }
    }

    public static boolean exists(String path) {
        return YamlFile.class.getResource("/" + path) != null;
    }

    public static YamlNode parse(String file, String text) {
        LoadSettings settings =
                LoadSettings.builder().setLabel(file).setUseMarks(true).build();
        try {
            return new Compose(settings)
                    .composeString(text)
                    .map(node -> new YamlNode(file, node))
                    .orElseThrow(() -> new LexiconException(file, 0, "is empty"));
        } catch (MarkedYamlEngineException e) {
            int line = e.getProblemMark().map(mark -> mark.getLine() + 1).orElse(0);
            throw new LexiconException(file, line, "no YAML: " + e.getProblem());
        } catch (YamlEngineException e) {
            throw new LexiconException(file, 0, "no YAML: " + e.getMessage());
        }
    }
}
