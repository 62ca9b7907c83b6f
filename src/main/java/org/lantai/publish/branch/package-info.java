/** A site as a commit on a branch of a git remote, from which hosts publish; git's own program does the work. */
@NullMarked
package org.lantai.publish.branch;

import org.jspecify.annotations.NullMarked;
