// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.server.review;

import java.util.Arrays;
import java.util.List;
import org.entente.model.EventType;
import org.entente.model.Sector;
import org.entente.model.Status;

/** The closed lists of the annotation guide, in its order. */
public final class Guide {
    public static final List<String> TYPES =
            Arrays.stream(EventType.values()).map(Enum::name).toList();
    public static final List<String> STATUSES =
            Arrays.stream(Status.values()).map(Status::code).toList();
    public static final List<String> SECTORS =
            Arrays.stream(Sector.values()).map(Enum::name).toList();
    public static final List<String> AGREEMENTS = List.of(
            "treaty", "alliance", "ceasefire", "peace", "trade", "arms-control", "memorandum", "contract", "other");
    public static final List<String> ACTIONS = List.of(
            "signed",
            "ratified",
            "proposed",
            "negotiated",
            "entered-into-force",
            "violated",
            "suspended",
            "denounced",
            "extended",
            "rejected",
            "mentioned");
    public static final List<String> CATEGORIES = List.of(
            "arms",
            "ammunition",
            "vehicle",
            "aircraft",
            "ship",
            "missile",
            "troops",
            "money",
            "humanitarian",
            "energy",
            "technology",
            "prisoners",
            "other");
    public static final List<String> TRANSFERS =
            List.of("delivered", "ordered", "promised", "requested", "alleged", "refused", "stopped");

    private Guide() {}
}
