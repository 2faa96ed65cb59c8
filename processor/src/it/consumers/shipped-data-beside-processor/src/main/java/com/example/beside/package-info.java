/** A consumer that has no data of its own. */
@CodeRanges("radiology.json")
package com.example.beside;

import dev.coderange.annotations.CodeRanges;
