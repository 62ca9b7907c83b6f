/**
 * Plays the lives of small archives: years of what archivists do to them, with a build now and then. After every build each
 * address that was ever published has to answer, and to mean what it meant.
 *
 * <p>A history is a test that takes a {@link org.lantai.history.Life}. {@link org.lantai.history.Oracle} knows nothing of
 * how the program works: it reads the site as a reader does, and the texts of the invented articles carry signs of their
 * own by which it tells whose text it sees. What is not repaired yet stands in one place, {@link
 * org.lantai.history.Point#OPEN_POINTS}; there, too, is how each point is broken again to see that it is noticed.
 *
 * <pre>
 * mvn -q -ntp -Dquick test -Dtest='*HistoryTest'                       # all; those of open points are skipped where they fail
 * mvn -q -ntp -Dquick test -Dtest='*HistoryTest' -Dhistory.open=none   # all, and nothing is excused
 * mvn -q -ntp -Dquick test -Dtest='*HistoryTest' -Dhistory.open=6,7    # the same but for two points
 * </pre>
 *
 * <p>What became of each is written to {@code target/histories/}.
 */
@NullMarked
package org.lantai.history;

import org.jspecify.annotations.NullMarked;
