// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.coding.lexicon;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** A node of a lexicon file that can say where it stands. All scalars are text, whatever YAML would make of them. */
public record YamlNode(String file, Node node) {

    /** Counted from 1. */
    public int line() {
        return node.getStartMark().map(mark -> mark.getLine() + 1).orElse(0);
    }

    public LexiconException error(String message) {
        return new LexiconException(file, line(), message);
    }

    public String text() {
        if (node instanceof ScalarNode scalar) {
            return scalar.getValue().strip();
        }
        throw error("a word or line of text was expected here");
    }

    public List<YamlNode> items() {
        if (node instanceof SequenceNode sequence) {
            return sequence.getValue().stream()
                    .map(item -> new YamlNode(file, item))
                    .toList();
        }
        throw error("a list was expected here");
    }

    /** The entries of a mapping in the order of the file; a key given twice is an error. */
    public Map<String, YamlNode> entries() {
        if (!(node instanceof MappingNode mapping)) {
            throw error("keys with values were expected here");
        }
        Map<String, YamlNode> entries = new LinkedHashMap<>();
        for (NodeTuple tuple : mapping.getValue()) {
            YamlNode key = new YamlNode(file, tuple.getKeyNode());
            if (entries.put(key.text(), new YamlNode(file, tuple.getValueNode())) != null) {
                throw key.error("\"" + key.text() + "\" is given twice");
            }
        }
        return entries;
    }

    /** Like {@link #entries}, and any other key than these is an error. */
    public Map<String, YamlNode> entries(Set<String> known) {
        Map<String, YamlNode> entries = entries();
        entries.forEach((key, value) -> {
            if (!known.contains(key)) {
                throw value.error("unknown key \"" + key + "\"; known are "
                        + String.join(", ", known.stream().sorted().toList()));
            }
        });
        return entries;
    }

    /** The words of a comma-separated line or of a list of such lines; empty for no node. */
    public static List<String> words(@Nullable YamlNode node) {
        List<String> words = new ArrayList<>();
        if (node != null) {
            List<YamlNode> lines = node.node instanceof SequenceNode ? node.items() : List.of(node);
            for (YamlNode line : lines) {
                for (String word : line.text().split(",", -1)) {
                    if (word.isBlank()) {
                        throw line.error("an empty word between commas");
                    }
                    words.add(word.strip());
                }
            }
        }
        return words;
    }
}
