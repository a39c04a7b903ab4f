#include "paginate/fit.h"

#include <algorithm>
#include <limits>

namespace cvpress::paginate {
namespace {

using layout::Scale;
using style::FitSpec;
using style::FitStep;

constexpr int kHalvings = 5;  // to a thirty-second of a step
/// A last page that is emptier is not filled: its gaps would gape.
constexpr double kNearlyFull = 0.75;

/// A scale with one step gone `part` of the way to its least.
Scale tightened(Scale scale, FitStep step, double part, const FitSpec& fit) {
  const auto towards = [part](double least) { return 1 + part * (std::min(least, 1.0) - 1); };
  switch (step) {
    case FitStep::kGaps: scale.gaps = -part; break;
    case FitStep::kLeading: scale.leading = towards(fit.leading.least); break;
    case FitStep::kSize: scale.size = towards(fit.size.least); break;
  }
  return scale;
}

/// Letters are never made larger to fill a page.
Scale loosened(Scale scale, FitStep step, double part, const FitSpec& fit) {
  switch (step) {
    case FitStep::kGaps: scale.gaps = part; break;
    case FitStep::kLeading: scale.leading = 1 + part * (std::max(fit.leading.most, 1.0) - 1); break;
    case FitStep::kSize: break;
  }
  return scale;
}

class Fitter {
 public:
  Fitter(const FitSpec& fit, const Trial& trial) : fit_(fit), trial_(trial) {}

  Fitted run() {
    const bool counts = fit_.pages > 0;
    if (!counts && !fit_.fill) return {};
    const int most = counts ? fit_.pages : std::numeric_limits<int>::max() - 1;
    const Extent natural = trial_({}, most);
    if (natural.pages > most) return tighten(most);
    Fitted fitted{{}, FitOutcome::kNatural, natural.last};
    if (fit_.fill && natural.last > kNearlyFull) {
      loosen(natural.pages, fitted);
      fitted.last = trial_(fitted.scale, natural.pages).last;
    }
    return fitted;
  }

 private:
  bool goes_on(const Scale& scale, int pages) const { return trial_(scale, pages).pages <= pages; }

  Fitted tighten(int pages) const {
    Scale scale;
    for (const FitStep step : fit_.order) {
      const Scale floor = tightened(scale, step, 1, fit_);
      if (!goes_on(floor, pages)) {
        scale = floor;
        continue;
      }
      double too_little = 0;
      double enough = 1;
      for (int i = 0; i < kHalvings; ++i) {
        const double part = (too_little + enough) / 2;
        (goes_on(tightened(scale, step, part, fit_), pages) ? enough : too_little) = part;
      }
      return {tightened(scale, step, enough, fit_), FitOutcome::kTightened};
    }
    return {scale, FitOutcome::kTooMuch};
  }

  void loosen(int pages, Fitted& fitted) const {
    for (const FitStep step : fit_.order) {
      const Scale most = loosened(fitted.scale, step, 1, fit_);
      if (most == fitted.scale) continue;
      double fits = 0;
      if (goes_on(most, pages)) {
        fits = 1;
      } else {
        double too_much = 1;
        for (int i = 0; i < kHalvings; ++i) {
          const double part = (fits + too_much) / 2;
          (goes_on(loosened(fitted.scale, step, part, fit_), pages) ? fits : too_much) = part;
        }
      }
      if (fits > 0) fitted.outcome = FitOutcome::kLoosened;
      fitted.scale = loosened(fitted.scale, step, fits, fit_);
      if (fits < 1) return;
    }
  }

  const FitSpec& fit_;
  const Trial& trial_;
};

}  // namespace

Extent extent_of(const std::vector<Page>& pages, const TextArea& area) {
  Extent extent;
  extent.pages = static_cast<int>(pages.size());
  if (pages.empty()) return extent;
  Pt bottom = area.box.origin.y;
  for (const PlacedFragment& placed : pages.back().content) {
    bottom = std::max(bottom, placed.origin.y + placed.fragment->size.height);
  }
  extent.last = (bottom - area.box.origin.y) / std::max(area.box.size.height, 1.0);
  return extent;
}

Fitted fitted_scale(const FitSpec& fit, const Trial& trial) {
  return Fitter(fit, trial).run();
}

}  // namespace cvpress::paginate
