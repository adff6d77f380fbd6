// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.model;

/** PLOVER's sectors, manual 2.0: the kind of actor inside a country. */
public enum Sector {
    COP,
    GOV,
    JUD,
    LEG,
    MIL,
    PRM,
    PTY,
    REB,
    SPY,
    UAF,
    UNK,
    AGR,
    BUS,
    CRM,
    CVL,
    EDU,
    ELI,
    JRN,
    LAB,
    /** Medical (in CAMEO the same letters meant media). */
    MED,
    OPP,
    PRE,
    REF,
    REL,
    SOC
}
