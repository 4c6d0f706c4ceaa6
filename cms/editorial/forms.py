"""What is asked before something is taken down, and the numbers of an occasion."""

from datetime import datetime
from typing import Any

from django import forms
from django.utils.safestring import SafeString
from django.utils.translation import gettext, ngettext
from django.utils.translation import gettext_lazy as _
from wagtail.admin.widgets import AdminPageChooser

from cms.timeline import entries, outlook
from cms.timeline.segments import Leave

MOST_SEATS = 100_000


class TakeDownForm(forms.Form):
    """What else ends when shared content is taken down."""

    call_off = forms.BooleanField(
        label=_("Återkalla även det som är schemalagt"),
        help_text=_("Annars blir innehållet synligt igen när en schemalagd version börjar gälla."),
        required=False,
        initial=True,
    )

    def __init__(self, *args: Any, entry: Any, planned: bool, now: datetime, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.entry, self.now = entry, now
        if not planned:
            del self.fields["call_off"]

    @property
    def calls_off(self) -> bool:
        """Whether plans end too."""
        return bool(self.cleaned_data.get("call_off"))

    @property
    def ends_subtree(self) -> bool:
        """Whether the pages below are taken down for themselves too."""
        return bool(self.cleaned_data.get("include_descendants"))

    def leave(self) -> Leave:
        """Return what the address answers afterwards; shared content has none."""
        return Leave()


class CallOffForm(TakeDownForm):
    """Nothing to decide: what nobody sees yet can only be called off."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **(kwargs | {"planned": False}))

    @property
    def calls_off(self) -> bool:
        """Plans are what there is to end."""
        return True


class TakeDownPageForm(TakeDownForm):
    """The same for a page, with the four choices for its address."""

    NOT_FOUND, GONE, REDIRECT, WITHDRAWN = "notFound", "gone", "redirect", "withdrawn"

    choice = forms.ChoiceField(
        label=_("Vad ska adressen svara?"),
        choices=[
            (NOT_FOUND, _("Finns inte: besökaren får veta att sidan inte finns")),
            (GONE, _("Borttagen: besökaren får läsa en kort text om varför")),
            (REDIRECT, _("Hänvisa vidare: besökaren kommer till en annan sida")),
            (WITHDRAWN, _("Indragen men läsbar: sidan finns kvar på sin adress, med datum och skäl överst")),
        ],
        widget=forms.RadioSelect,
    )
    text = forms.CharField(
        label=_("Text till besökaren"),
        help_text=_("Varför sidan är borttagen eller indragen. Högst 300 tecken."),
        max_length=300,
        required=False,
        widget=forms.Textarea(attrs={"rows": 3}),
    )
    target: Any = forms.ModelChoiceField(
        label=_("Hänvisa till sida"), queryset=None, required=False, widget=AdminPageChooser
    )
    address = forms.URLField(
        label=_("Eller till en adress utanför webbplatsen"),
        max_length=500,
        required=False,
        assume_scheme="https",
    )
    include_descendants = forms.BooleanField(required=False)

    field_order = ("choice", "text", "target", "address", "include_descendants", "call_off")

    def __init__(self, *args: Any, entry: Any, below: int, **kwargs: Any) -> None:
        kwargs["initial"] = {
            "choice": entry.expiry_action,
            "text": entry.expiry_text,
            "target": entry.expiry_target_id,
            "address": entry.expiry_address,
        } | (kwargs.get("initial") or {})
        super().__init__(*args, entry=entry, **kwargs)
        target: Any = self.fields["target"]
        target.queryset = entries.base_page()._default_manager.exclude(pk=entry.pk)
        if not below:
            del self.fields["include_descendants"]
            return
        descendants = self.fields["include_descendants"]
        descendants.label = ngettext(
            "Avpublicera även den enda undersidan", "Avpublicera även de {count} undersidorna", below
        ).format(count=below)
        descendants.help_text = _(
            "Undersidor syns inte medan sidan är borta. Utan kryss kommer de tillbaka tillsammans med den."
        )

    def clean(self) -> dict[str, Any]:
        """Ask for what the choice needs where it is shown."""
        cleaned = super().clean() or {}
        choice, target = cleaned.get("choice"), cleaned.get("target")
        if choice in (self.GONE, self.WITHDRAWN) and not cleaned.get("text") and "text" not in self.errors:
            self.add_error("text", _("Skriv en kort text till dem som söker sidan."))
        address = str(cleaned.get("address") or "")
        nowhere = target is None and not address and not {"target", "address"} & self.errors.keys()
        if choice == self.REDIRECT and nowhere:
            self.add_error("target", _("Ange vart besökaren ska hänvisas."))
        if choice in (self.REDIRECT, self.WITHDRAWN):
            self._check_target(target, address)
        return cleaned

    def _check_target(self, target: Any, address: str) -> None:
        if target is not None and address:
            self.add_error("address", _("Välj antingen en sida eller en adress."))
        if address and not address.startswith("https://"):
            self.add_error("address", _("Adressen måste börja med https://."))
        if target is not None:
            self._check_public(target)

    def _check_public(self, target: Any) -> None:
        if target.path.startswith(self.entry.path):
            self.add_error("target", _("Sidan ligger under den som avpubliceras och syns inte heller den."))
        elif outlook.at_moment(target.public_id, self.now) is None:
            self.add_error("target", _("Välj en sida som allmänheten ser nu."))

    def leave(self) -> Leave:
        """Return what was chosen, without what belongs to another choice."""
        choice = self.cleaned_data["choice"]
        says, leads = choice in (self.GONE, self.WITHDRAWN), choice in (self.REDIRECT, self.WITHDRAWN)
        target = self.cleaned_data.get("target") if leads else None
        return Leave(
            choice,
            self.cleaned_data["text"] if says else "",
            target.public_id if target is not None else None,
            self.cleaned_data["address"] if leads else "",
        )


class SeatsForm(forms.Form):
    """The seats of one occasion. Each field brings along what it showed when the form was opened."""

    capacity = forms.IntegerField(
        label=_("Platser"),
        help_text=_("Lämnas tomt när antalet inte är begränsat."),
        required=False,
        min_value=0,
        max_value=MOST_SEATS,
        show_hidden_initial=True,
    )
    seats_taken = forms.IntegerField(
        label=_("Anmälda"),
        help_text=_("Får vara fler än platserna. Visas inte för besökare."),
        min_value=0,
        max_value=MOST_SEATS,
        show_hidden_initial=True,
    )
    waiting_list = forms.BooleanField(
        label=_("Väntelista"),
        help_text=_("När allt är fullt kan besökare ställa sig på väntelistan."),
        required=False,
        show_hidden_initial=True,
    )

    def __init__(self, data: Any = None, *, occasion: Any) -> None:
        seats = occasion.seats
        now = {"capacity": seats.capacity, "seats_taken": seats.taken, "waiting_list": seats.waiting_list}
        super().__init__(data, prefix=occasion.anchor, initial=now)
        self.occasion = occasion

    def hidden_initials(self) -> list[SafeString]:
        """Return what each field brings along unseen."""
        return [field.as_hidden(only_initial=True) for field in self]

    def changes(self) -> dict[str, tuple[Any, Any]]:
        """Return what the editor changed: by field, what they saw and what they wrote."""
        return {name: (self._seen(name), self.cleaned_data[name]) for name in self.changed_data}

    def _seen(self, name: str) -> Any:
        field = self[name]
        widget: Any = field.field.hidden_widget()
        raw = widget.value_from_datadict(self.data, self.files, field.html_initial_name)
        return field.field.to_python(raw)

    def show_conflict(self, names: list[str]) -> None:
        """Say of numbers that somebody else changed what they are now; what was typed stays."""
        told = gettext(
            "Någon annan har ändrat detta under tiden. Nu gäller {now}. Spara igen för att ändra det."
        )
        typed = dict(self.data.items())
        for name in names:
            now = self.initial[name]
            typed[self[name].html_initial_name] = "" if now is None else str(now)
            self.add_error(name, told.format(now=_shown(now)))
        self.data = typed


def _shown(number: int | None) -> str:
    """Return a number of seats, or whether there is a waiting list, in words."""
    if number is None:
        return gettext("obegränsat antal")
    if isinstance(number, bool):
        return gettext("väntelista") if number else gettext("ingen väntelista")
    return str(number)
