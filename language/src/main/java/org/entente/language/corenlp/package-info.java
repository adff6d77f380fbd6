// SPDX-License-Identifier: GPL-3.0-or-later
/** Stanford CoreNLP behind {@link org.entente.language.LanguageEngine}; the only package that knows it. */
@NullMarked
package org.entente.language.corenlp;

import org.jspecify.annotations.NullMarked;
