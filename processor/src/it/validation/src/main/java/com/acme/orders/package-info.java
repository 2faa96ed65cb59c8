@CodeRanges("radiology.json")
package com.acme.orders;

import dev.coderange.annotations.CodeRanges;
