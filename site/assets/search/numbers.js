/*
 * Reads numbers in printable characters, small ones in one character (DenseCode). Which characters these are, and how many
 * of them end a number while the others go on, stands in the index.
 */
(function (search) {
  'use strict';
  search.numbers = ({ symbols, ending }) => {
    const goingOn = symbols.length - ending, digits = [];
    for (let i = 0; i < symbols.length; i++) { digits[symbols.charCodeAt(i)] = i; }
    const digit = (text, at) => digits[text.charCodeAt(at)];

    /* One number after another, each as long as it needs to be. */
    function reader(text) {
      let at = 0;
      return {
        more: () => at < text.length,
        next() {
          for (let high = 0; ; at++) {
            const value = digit(text, at);
            if (value < ending) { at++; return high * ending + value; }
            high = high * goingOn + value - ending + 1;
          }
        }
      };
    }

    /* A number of a length that is known. */
    function fixed(text, start, length) {
      let number = 0;
      for (let at = start; at < start + length; at++) { number = number * symbols.length + digit(text, at); }
      return number;
    }

    /* Even numbers lead up, odd ones down. */
    const signed = number => number % 2 ? -(number + 1) / 2 : number / 2;

    return { reader, fixed, signed };
  };
})(window.lantaiSearch);
