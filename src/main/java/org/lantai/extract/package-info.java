/** From repaired text to the article: main text and metadata, out of a DOM or out of plain lines; its rules are data. */
@NullMarked
package org.lantai.extract;

import org.jspecify.annotations.NullMarked;
