/** What a clinic charges. */
@CodeRanges("fees.json")
package com.example.modular;

import dev.coderange.annotations.CodeRanges;
