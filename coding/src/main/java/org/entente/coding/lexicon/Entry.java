// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.coding.lexicon;

import java.util.List;
import org.entente.model.EventType;
import org.jspecify.annotations.Nullable;

/**
 * One rule: words, what they mean, and where the parties stand.
 *
 * @param name {@code file#id} as claims cite it
 * @param actor where the actor stands, first choice first: {@code subject object indirect of-object} or a preposition;
 *     {@code claimant} is whoever says it: "Norway said that Peru was responsible"
 * @param recipient where the recipient stands
 * @param joint true if both slots name equals, all actors (a meeting, a pact)
 * @param content whether the clause it governs tells what is agreed, asked, refused ... and did not itself happen
 * @param object what the object must be if there is one: "Peru received the minister", but not "received a loan"
 * @param needs what must be there for a claim
 * @param alone what must be there for a claim by a noun that no verb carries
 * @param spoken what it is instead when a politician does it to people who are no fighters: "the candidate attacked his
 *     rival"; null if it is always the deed
 * @param also a second act that the same words tell, such as the prison of a sentence to prison; null if none
 */
public record Entry(
        String name,
        EventType type,
        @Nullable String mode,
        List<TriggerPattern> patterns,
        List<String> actor,
        List<String> recipient,
        boolean joint,
        boolean content,
        ObjectKind object,
        Need needs,
        Need alone,
        @Nullable Also spoken,
        @Nullable Also also,
        List<Example> examples) {

    /** Whether it is done to somebody only, and so to one's own people as well: "dismissed his minister". */
    public boolean doneToPeople() {
        return object == ObjectKind.PARTY;
    }

    /** What stands as the grammatical object. */
    public enum ObjectKind {
        ANY,
        /** Somebody who can act: a state, a body, a person, people. */
        PARTY,
        THING,
        /** Anything, but there must be one: "returned the statue to Peru", not "returned to Peru". */
        SOME
    }

    /** A type and mode that the words tell besides the entry's own, or instead. */
    public record Also(EventType type, @Nullable String mode) {}

    /** What an entry must find before it makes a claim. */
    public enum Need {
        ANY,
        ACTOR,
        RECIPIENT,
        BOTH,
        /** An actor, and a clause or event that tells the content. */
        CONTENT,
        /** An actor, and an event that tells the content: "warned that it would attack". */
        ACT,
        /** An actor who says what another must do. */
        OBLIGED,
        /** An actor and a recipient, or two actors who do it to each other: "restored their relations". */
        SIDES,
        /** Nothing will do: the words look like the act and are another thing, "gave a speech", "hit a record". */
        NEVER
    }

    /**
     * An executable example.
     *
     * @param text our own sentence
     * @param claims what it must say, such as {@code CONSULT/visit NOR > PER}; empty for nothing
     * @param line where it stands in the file
     */
    public record Example(String text, List<String> claims, int line) {}
}
