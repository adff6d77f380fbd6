// SPDX-License-Identifier: GPL-3.0-or-later
package org.entente.language.corenlp;

import jdk.jfr.Event;
import jdk.jfr.Name;
import jdk.jfr.StackTrace;
import org.jspecify.annotations.Nullable;

/** Tells a flight recorder, if one runs, how long a stage of the analysis took; costs nothing else. */
@Name("org.entente.Stage")
@StackTrace(false)
final class Stage extends Event {
    @Name("stage")
    private @Nullable String stage;

    static void timed(String name, Runnable work) {
        Stage event = new Stage();
        event.begin();
        work.run();
        event.stage = name;
        event.commit();
    }
}
