/** Disks that stop, locks and links. */
@NullMarked
package org.lantai.disk;

import org.jspecify.annotations.NullMarked;
