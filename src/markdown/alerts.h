// Alerts: quotes that begin with "[!NOTE]".
#pragma once

#include <optional>

#include "markdown/context.h"
#include "model/rich_text.h"

namespace cvpress::markdown {

/// The label of an alert, taken from the first paragraph of its quote: its title
/// if it has one, else the interface word for its kind. Nothing if the
/// paragraph begins no alert.
std::optional<model::Block> take_alert_label(model::InlineText& paragraph, const Context& context);

}  // namespace cvpress::markdown
