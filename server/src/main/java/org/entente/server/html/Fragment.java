// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.server.html;

import java.util.List;

/** Pieces one after the other, without an element around them. */
public record Fragment(List<Node> nodes) implements Node {
    public Fragment {
        nodes = List.copyOf(nodes);
    }

    @Override
    public void write(StringBuilder out) {
        nodes.forEach(node -> node.write(out));
    }
}
