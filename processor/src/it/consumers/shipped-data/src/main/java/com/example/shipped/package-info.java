/** A consumer that has no data of its own. */
@CodeRanges("radiology.json")
package com.example.shipped;

import dev.coderange.annotations.CodeRanges;
