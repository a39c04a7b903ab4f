// How a link shows on paper that it is one: an icon, its address, or a number
// below which the address is listed (layout-language.md section 3).
#pragma once

#include <optional>
#include <vector>

#include "compose/element.h"
#include "compose/setting.h"
#include "text/paragraph.h"

namespace cvpress::compose {

/// Whether the style `link` of the place asks for marks.
bool marks_links(const Setting& setting);

/// `spans` with the marks that the style `link` of the place asks for. Only
/// addresses of the web get one, and those that are printed need none but the icon.
std::vector<text::TextSpan> with_link_marks(const std::vector<text::TextSpan>& spans,
                                            const Setting& setting);

/// The addresses that were numbered and are not yet listed; nothing for none.
std::optional<Composed> footnote_list(const Setting& setting);

}  // namespace cvpress::compose
