/** What tells threads and comments from articles: posts, their numbers, their marks. */
@NullMarked
package org.lantai.extract.thread;

import org.jspecify.annotations.NullMarked;
