//! Says that a new version of the app is ready, and lets the reader choose when.
//!
//! Deliberately absent: reloading by itself, ever.

use crate::ui::messages::words;
use leptos::prelude::*;

/// A bar at the foot of the window, in a live region; nothing while there is no new version.
#[component]
pub fn UpdateToast(
    /// Whether one waits.
    #[prop(into)]
    is_ready: Signal<bool>,
    /// The reader wants it now.
    on_accepted: Callback<()>,
    /// The reader wants to read on.
    on_postponed: Callback<()>,
) -> impl IntoView {
    let frame = &words().frame;
    let bar = move || {
        is_ready.get().then(|| {
            view! {
                <div class="update-toast-bar">
                    <p>{frame.update_ready}</p>
                    <button type="button" class="button" on:click=move |_| on_accepted.run(())>{frame.update_now}</button>
                    <button type="button" class="text-button" on:click=move |_| on_postponed.run(())>
                        {frame.update_later}
                    </button>
                </div>
            }
        })
    };
    view! { <div class="update-toast" role="status">{bar}</div> }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_reader_may_say_later() {
        let toast = |is_ready: bool| {
            let (on_accepted, on_postponed) = (Callback::new(|()| ()), Callback::new(|()| ()));
            Owner::new().with(|| view! { <UpdateToast is_ready on_accepted on_postponed /> }.to_html())
        };
        assert!(toast(true).contains("Reload</button>") && toast(true).contains("Later</button>"));
        assert!(!toast(false).contains("<button"));
    }
}
