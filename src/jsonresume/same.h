// Whether values of the model say the same, wherever they were written.
#pragma once

#include "model/resume.h"

namespace cvpress::jsonresume {

bool is_same(const model::InlineText& a, const model::InlineText& b);
bool is_same(const model::Blocks& a, const model::Blocks& b);
bool is_same(const model::DateRange& a, const model::DateRange& b);
bool is_same(const model::ImageRef& a, const model::ImageRef& b);
bool is_same(const model::Contact& a, const model::Contact& b);

}  // namespace cvpress::jsonresume
