// The letters and marks that most Latin text consists of, which no built-in face
// composes: what the feature `ccmp` is there for is marks, digraphs and decompositions,
// and looking for these takes a third of the time of shaping.
#pragma once

namespace cvpress::text {

/// Whether `ccmp` of every built-in face leaves a text of such characters alone as it is,
/// in whatever order they stand. The tests try each beside each.
bool is_simple_letter(char32_t c);

}  // namespace cvpress::text
