/** From rendered files to a folder: staged beside it, then switched in. */
@NullMarked
package org.lantai.publish;

import org.jspecify.annotations.NullMarked;
