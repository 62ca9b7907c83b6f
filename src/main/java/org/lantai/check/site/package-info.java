/** A built site gone through file by file: what a stranger would stumble on, each class one thing to stumble on. */
@NullMarked
package org.lantai.check.site;

import org.jspecify.annotations.NullMarked;
