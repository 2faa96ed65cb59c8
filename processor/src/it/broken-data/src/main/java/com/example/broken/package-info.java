/** What a clinic charges. */
@CodeRanges("fees.json")
package com.example.broken;

import dev.coderange.annotations.CodeRanges;
