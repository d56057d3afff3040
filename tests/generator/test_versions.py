"""Versions of the API that were made up, one change each: what is new is called through a real client."""

import base64
from collections.abc import Callable
from typing import Any

import pytest

from generator.document import PLACEHOLDER
from sinch_provisioning import errors
from sinch_provisioning.runtime.bodies import File
from tests.generator.made import (
    PROJECT,
    SENDER,
    SENDERS,
    Change,
    Document,
    Made,
    changed,
    json_body,
    properties,
    reference,
    response,
    schemas,
)

OBJECT = {"type": "object", "properties": {"city": {"type": "string"}}}
TEXT = {"type": "string"}
Test = Callable[..., Any]


def of(change: Change, **named: str) -> pytest.MarkDecorator:
    """Mark a test with the change that it is about, and what openapi/operations.yaml would name."""
    return pytest.mark.of.with_args(change, named)


def in_sender(**parts: Any) -> Change:
    return lambda document: properties(document, "WhatsappSenderDto").update(parts)


def in_input(**parts: Any) -> Change:
    return lambda document: properties(document, "WhatsappSenderInputDto").update(parts)


def all_of(*changes: Change) -> Change:
    def change(document: Document) -> None:
        for each in changes:
            each(document)

    return change


def operation(path: str, method: str, **parts: Any) -> Change:
    """Add an operation on a path that takes the project, or change parts of one that is there."""

    def change(document: Document) -> None:
        item = document["paths"].setdefault(path, {})
        names = PLACEHOLDER.findall(path)
        parameters = [{"name": name, "in": "path", "required": True, "schema": TEXT} for name in names]
        known = item.setdefault(method, {"operationId": f"{method}{len(document['paths'])}", "responses": {}})
        known["parameters"] = [*known.get("parameters", parameters), *parts.get("parameters", ())]
        known.update({name: inner for name, inner in parts.items() if name != "parameters"})

    return change


def query(name: str, place: str = "query", **others: Any) -> dict[str, Any]:
    return {"name": name, "in": place, "schema": TEXT, **others}


async def get(made: Made, body: Any) -> Any:
    async with made.client() as client:
        made.answer(200, body)
        return await client.whatsapp.senders.get("s")


async def create(made: Made, body: Any) -> Any:
    """Create a sender of any body, and give what the server got."""
    async with made.client() as client:
        made.answer(201, {"id": "s", "state": "ACTIVE"})
        await client.whatsapp.senders.create(body)
    return made.requests[-1].json


async def refused(made: Made, body: Any) -> str:
    async with made.client() as client:
        with pytest.raises(errors.ValidationError) as caught:
            await client.whatsapp.senders.create(body)
    assert not made.requests
    return str(caught.value)


# Schemas that stand where they are used.


@of(in_sender(address=OBJECT))
async def test_inline_object(made: Made) -> None:
    sender = await get(made, {"id": "s", "address": {"city": "Malmö", "new": 1}})
    assert type(sender.address) is made.models.WhatsAppSenderAddress
    assert sender.address.city == "Malmö"
    assert sender.to_dict() == {"id": "s", "address": {"city": "Malmö", "new": 1}}


@of(in_sender(addresses={"type": "array", "items": OBJECT}))
async def test_inline_object_in_an_array(made: Made) -> None:
    sender = await get(made, {"id": "s", "addresses": [{"city": "Malmö"}]})
    assert type(sender.addresses[0]) is made.models.WhatsAppSenderAddress


@of(in_sender(tier={"type": "string", "enum": ["GOLD", "SILVER"], "description": "What is paid for."}))
async def test_inline_enum(made: Made) -> None:
    sender = await get(made, {"id": "s", "tier": "GOLD"})
    assert sender.tier is made.models.WhatsAppSenderTier.GOLD
    assert (await get(made, {"id": "s", "tier": "BRONZE"})).tier == "BRONZE"


@of(operation(SENDERS, "get", parameters=[query("order", schema={"enum": ["UP", "DOWN"], "type": "string"})]))
async def test_inline_enum_of_a_parameter(made: Made) -> None:
    async with made.client() as client:
        made.answer(200, {"senders": []})
        await client.whatsapp.senders.list(order=made.models.WhatsAppSenderListOrder.UP)
        with pytest.raises(errors.ValidationError, match="order"):
            await client.whatsapp.senders.list(order="SIDEWAYS")
    assert made.requests[0].raw_path.endswith("?order=UP")


@of(in_sender(tier={"enum": ["GOLD", None]}))
async def test_enum_with_null(made: Made) -> None:
    assert (await get(made, {"id": "s", "tier": None})).to_dict() == {"id": "s", "tier": None}
    assert (await get(made, {"id": "s", "tier": "GOLD"})).tier is made.models.WhatsAppSenderTier.GOLD


@of(operation(SENDERS, "post", requestBody=json_body({"type": "object", "required": ["city"], **OBJECT})))
async def test_inline_request_body(made: Made) -> None:
    assert await create(made, made.models.WhatsAppSenderCreateInput(city="Malmö")) == {"city": "Malmö"}
    made.requests.clear()
    assert "city" in await refused(made, {})


@of(operation(SENDER, "get", responses={"200": response(OBJECT)}))
async def test_inline_answer(made: Made) -> None:
    assert (await get(made, {"city": "Malmö"})).city == "Malmö"


@of(operation(f"{SENDER}/tags", "get", responses={"200": response({"type": "array", "items": OBJECT})}))
async def test_answer_that_is_an_array(made: Made) -> None:
    async with made.client() as client:
        made.answer(200, [{"city": "Malmö"}])
        found = await client.whatsapp.senders.list_tags("s")
        assert [type(each) for each in found] == [made.models.WhatsAppSenderListTagsResultItem]
        made.answer(200, b"no JSON")
        with pytest.raises(errors.DecodeError):
            await client.whatsapp.senders.list_tags("s")


@of(
    operation(
        f"{SENDER}/tags", "put", requestBody=json_body({"type": "array", "items": reference("WhatsappSenderInputDto")})
    )
)
async def test_body_that_is_an_array(made: Made) -> None:
    async with made.client() as client:
        made.answer(200)
        await client.whatsapp.senders.replace_tags("s", [made.models.WhatsAppSenderInput(name="a"), {"name": "b"}])
        with pytest.raises(errors.ValidationError, match=r"\[0\]\.name"):
            await client.whatsapp.senders.replace_tags("s", [{}])
    assert made.requests[0].json == [{"name": "a"}, {"name": "b"}]


# allOf, unions, discriminators.


@of(
    all_of(
        changed(
            WhatsappPlaceDto=OBJECT,
            WhatsappPersonDto={"type": "object", "required": ["age"], "properties": {"age": {"type": "integer"}}},
        ),
        in_sender(
            owner={
                "description": "Who has it.",
                "allOf": [reference("WhatsappPlaceDto"), reference("WhatsappPersonDto")],
            }
        ),
    )
)
async def test_all_of_several(made: Made) -> None:
    sender = await get(made, {"id": "s", "owner": {"city": "Malmö", "age": 7}})
    assert (sender.owner.city, sender.owner.age) == ("Malmö", 7)
    assert made.models.WhatsAppSenderOwner.schema()["required"] == ("age",)


@of(
    all_of(
        changed(
            WhatsappBusinessSenderDto={
                "allOf": [
                    reference("WhatsappSenderDto"),
                    {"type": "object", "properties": {"vat": TEXT, "name": {"minLength": 2}}},
                ]
            }
        ),
        operation(SENDER, "get", responses={"200": response(reference("WhatsappBusinessSenderDto"))}),
    )
)
async def test_all_of_a_base_and_more(made: Made) -> None:
    sender = await get(made, {"id": "s", "state": "ACTIVE", "vat": "SE1"})
    assert type(sender) is made.models.WhatsAppBusinessSender
    assert sender.state is made.models.WhatsAppSenderState.ACTIVE
    shape = sender.schema()["properties"]["name"]
    assert (shape["minLength"], shape["maxLength"]) == (2, 20)


CARS_AND_BIKES = changed(
    WhatsappCarDto={"type": "object", "required": ["doors"], "properties": {"doors": {"type": "integer"}}},
    WhatsappBikeDto={"type": "object", "required": ["bell"], "properties": {"bell": {"type": "boolean"}}},
    WhatsappVehicleDto={"oneOf": [reference("WhatsappCarDto"), reference("WhatsappBikeDto")]},
)


@of(all_of(CARS_AND_BIKES, in_sender(vehicle=reference("WhatsappVehicleDto"))))
async def test_component_that_is_a_union(made: Made) -> None:
    assert type((await get(made, {"vehicle": {"doors": 3}})).vehicle) is made.models.WhatsAppCar
    assert type((await get(made, {"vehicle": {"bell": True}})).vehicle) is made.models.WhatsAppBike


@of(
    all_of(
        CARS_AND_BIKES,
        in_sender(fleet={"type": "array", "items": {"type": "array", "items": reference("WhatsappVehicleDto")}}),
    )
)
async def test_arrays_of_arrays_of_unions(made: Made) -> None:
    sender = await get(made, {"fleet": [[{"doors": 3}, {"bell": True}], []]})
    assert [[type(each) for each in row] for row in sender.fleet] == [
        [made.models.WhatsAppCar, made.models.WhatsAppBike],
        [],
    ]
    assert sender.to_dict() == {"fleet": [[{"doors": 3}, {"bell": True}], []]}


@of(
    all_of(
        changed(WhatsappPlaceDto=OBJECT),
        in_sender(
            places={"anyOf": [reference("WhatsappPlaceDto"), {"type": "array", "items": reference("WhatsappPlaceDto")}]}
        ),
    )
)
async def test_one_or_several(made: Made) -> None:
    kind = made.models.WhatsAppPlace
    assert type((await get(made, {"places": {"city": "Malmö"}})).places) is kind
    assert [type(each) for each in (await get(made, {"places": [{"city": "Malmö"}]})).places] == [kind]


DRINKS = {
    "WhatsappTeaDto": {"type": "object", "properties": {"kind": TEXT, "leaf": TEXT}},
    "WhatsappCoffeeDto": {"type": "object", "properties": {"kind": TEXT, "leaf": TEXT}},
}


@of(
    all_of(
        changed(**DRINKS),
        in_sender(
            drink={
                "oneOf": [reference("WhatsappTeaDto"), reference("WhatsappCoffeeDto")],
                "discriminator": {
                    "propertyName": "kind",
                    "mapping": {
                        "tea": "#/components/schemas/WhatsappTeaDto",
                        "coffee": "WhatsappCoffeeDto",
                        "mocha": "WhatsappCoffeeDto",
                    },
                },
            }
        ),
    )
)
async def test_discriminator(made: Made) -> None:
    assert type((await get(made, {"drink": {"kind": "tea"}})).drink) is made.models.WhatsAppTea
    assert type((await get(made, {"drink": {"kind": "mocha"}})).drink) is made.models.WhatsAppCoffee
    assert type((await get(made, {"drink": {"kind": "milk"}})).drink).__name__ == "UnknownVariant"
    assert made.models.WhatsAppTea().to_dict() == {"kind": "tea"}


@of(
    all_of(
        changed(
            WhatsappDrinkDto={
                "type": "object",
                "required": ["kind"],
                "properties": {"kind": TEXT},
                "discriminator": {"propertyName": "kind"},
            },
            WhatsappTeaDto={"allOf": [reference("WhatsappDrinkDto"), {"type": "object", "properties": {"leaf": TEXT}}]},
            WhatsappCoffeeDto={
                "allOf": [reference("WhatsappDrinkDto"), {"type": "object", "properties": {"roast": TEXT}}]
            },
        ),
        in_sender(drinks={"type": "array", "items": reference("WhatsappDrinkDto")}),
    )
)
async def test_discriminator_of_a_base(made: Made) -> None:
    sender = await get(made, {"drinks": [{"kind": "WhatsappTeaDto"}, {"kind": "WhatsappCoffeeDto"}]})
    assert [type(each) for each in sender.drinks] == [made.models.WhatsAppTea, made.models.WhatsAppCoffee]


# Components that are no classes.


@of(
    all_of(
        changed(WhatsappPhoneNumber={"type": "string", "minLength": 3}),
        in_input(phone=reference("WhatsappPhoneNumber")),
    )
)
async def test_component_that_is_a_string(made: Made) -> None:
    assert "phone" in await refused(made, {"name": "a", "phone": "1"})
    assert await create(made, made.models.WhatsAppSenderInput(name="a", phone="123")) == {"name": "a", "phone": "123"}


@of(all_of(changed(WhatsappPlaces={"type": "array", "items": OBJECT}), in_sender(places=reference("WhatsappPlaces"))))
async def test_component_that_is_an_array(made: Made) -> None:
    sender = await get(made, {"places": [{"city": "Malmö"}]})
    assert sender.places[0].city == "Malmö"


@of(
    all_of(
        changed(
            WhatsappPlaceDto=OBJECT,
            WhatsappPlaces={"type": "object", "additionalProperties": reference("WhatsappPlaceDto")},
        ),
        in_sender(places=reference("WhatsappPlaces")),
    )
)
async def test_component_that_is_a_map(made: Made) -> None:
    sender = await get(made, {"places": {"home": {"city": "Malmö"}, "odd": 1}})
    assert type(sender.places["home"]) is made.models.WhatsAppPlace
    assert sender.to_dict() == {"places": {"home": {"city": "Malmö"}, "odd": 1}}


@of(in_sender(states={"type": "object", "additionalProperties": reference("WhatsappSenderStatesEnum")}))
async def test_map_of_an_enum(made: Made) -> None:
    sender = await get(made, {"states": {"a": "ACTIVE"}})
    assert sender.states["a"] is made.models.WhatsAppSenderState.ACTIVE


@of(
    all_of(
        changed(WhatsappTree={"type": "array", "items": {"anyOf": [TEXT, reference("WhatsappTree")]}}),
        in_sender(tree=reference("WhatsappTree")),
    )
)
async def test_component_that_contains_itself(made: Made) -> None:
    assert (await get(made, {"tree": ["a", ["b"]]})).tree == ["a", ["b"]]
    assert any("WhatsappTree: it contains itself" in each for each in made.prepared.warnings)


@of(in_sender(copy={"$ref": "#/components/schemas/WhatsappSenderDto/properties/name"}))
async def test_reference_to_a_part(made: Made) -> None:
    assert (await get(made, {"copy": "a"})).copy == "a"


@of(all_of(changed(WhatsappPlaceDto={**OBJECT, "nullable": True}), in_sender(place=reference("WhatsappPlaceDto"))))
async def test_component_that_may_be_null(made: Made) -> None:
    assert (await get(made, {"place": None})).to_dict() == {"place": None}
    assert (await get(made, {"place": {"city": "Malmö"}})).place.city == "Malmö"


@of(in_sender(state={"allOf": [reference("WhatsappSenderStatesEnum")], "nullable": True}))
async def test_reference_that_may_be_null(made: Made) -> None:
    assert (await get(made, {"state": None})).to_dict() == {"state": None}
    assert (await get(made, {"state": "ACTIVE"})).state is made.models.WhatsAppSenderState.ACTIVE


# What is shared by reference, and what a path says for all of its operations.


def share_parameter(document: Document) -> None:
    document["components"]["parameters"] = {"Order": query("order")}
    document["paths"][SENDERS]["get"]["parameters"].append({"$ref": "#/components/parameters/Order"})


@of(share_parameter)
async def test_shared_parameter(made: Made) -> None:
    async with made.client() as client:
        made.answer(200, {"senders": []})
        await client.whatsapp.senders.list(order="up")
    assert made.requests[0].raw_path.endswith("?order=up")


def share_response(document: Document) -> None:
    document["components"]["responses"] = {"Place": response(OBJECT)}
    document["paths"][SENDER]["get"]["responses"]["200"] = {"$ref": "#/components/responses/Place"}


@of(share_response)
async def test_shared_response(made: Made) -> None:
    assert (await get(made, {"city": "Malmö"})).city == "Malmö"


def share_body(document: Document) -> None:
    document["components"]["requestBodies"] = {"Place": json_body(OBJECT)}
    document["paths"][SENDERS]["post"]["requestBody"] = {"$ref": "#/components/requestBodies/Place"}


@of(share_body)
async def test_shared_request_body(made: Made) -> None:
    assert await create(made, {"city": "Malmö"}) == {"city": "Malmö"}


def share_example(document: Document) -> None:
    document["components"]["examples"] = {"Busy": {"value": {"errorCode": "busy"}}}
    content = document["paths"][SENDER]["get"]["responses"]["404"]["content"]["application/json"]
    content["examples"] = {"busy": {"$ref": "#/components/examples/Busy"}}


@of(share_example)
async def test_shared_example(made: Made) -> None:
    assert made.operations["whatsapp.senders.get"].error_codes == {404: ("busy", "not_found")}


def move_parameters_to_the_path(document: Document) -> None:
    item = document["paths"][SENDER]
    item["parameters"] = [*item["get"]["parameters"], query("verbose", schema={"type": "boolean"})]
    for method in ("get", "patch", "delete"):
        del item[method]["parameters"]
    item["delete"]["parameters"] = [query("verbose", schema={"type": "integer"})]


@of(move_parameters_to_the_path)
async def test_parameters_of_a_path(made: Made) -> None:
    async with made.client() as client:
        made.answer(200, {"id": "s"})
        await client.whatsapp.senders.get("s", verbose=True)
        made.answer(204)
        await client.whatsapp.senders.delete("s", verbose=2)
    assert [each.raw_path.rpartition("?")[2] for each in made.requests] == ["verbose=true", "verbose=2"]


@of(
    operation(
        SENDER,
        "get",
        parameters=[
            query("X-Trace-Ids", "header", schema={"type": "array", "items": TEXT}),
            query("X-Depth", "header", schema={"type": "integer", "maximum": 3}),
            query("Accept", "header"),
        ],
    )
)
async def test_header_parameters(made: Made) -> None:
    async with made.client() as client:
        made.answer(200, {"id": "s"})
        await client.whatsapp.senders.get("s", x_trace_ids=["a", "b"], x_depth=2)
        with pytest.raises(errors.ValidationError):
            await client.whatsapp.senders.get("s", x_trace_ids=["a\r\nX-Evil: 1"])
    headers = made.requests[0].headers
    assert (headers["X-Trace-Ids"], headers["X-Depth"], headers["Accept"]) == ("a,b", "2", "application/json")


@of(
    operation(
        SENDERS,
        "get",
        parameters=[
            query("tags", style="pipeDelimited", explode=False, schema={"type": "array", "items": TEXT}),
            query("ids", explode=False, schema={"type": "array", "items": TEXT}),
            query("filter", style="deepObject", schema=OBJECT),
            query("a b"),
            {"name": "where", "in": "query", "content": {"application/json": {"schema": OBJECT}}},
        ],
    )
)
async def test_styles_of_parameters(made: Made) -> None:
    async with made.client() as client:
        made.answer(200, {"senders": []})
        await client.whatsapp.senders.list(
            tags=["a", "b"], ids=["1", "2"], filter={"city": "Malmö"}, where={"city": "x"}, a_b="ä"
        )
    assert (
        made.requests[0].raw_path.rpartition("?")[2]
        == "tags=a%7Cb&ids=1%2C2&filter[city]=Malm%C3%B6&a%20b=%C3%A4&where=%7B%22city%22%3A%22x%22%7D"
    )


# Statuses and errors.


def default_error(document: Document) -> None:
    responses = document["paths"][SENDER]["get"]["responses"]
    responses["default"] = responses.pop("404")


@of(default_error)
async def test_default_response(made: Made) -> None:
    known = made.operations["whatsapp.senders.get"]
    assert known.error_codes == {0: ("not_found",)}
    assert type(known.decode_response(503, {"errorCode": "x"})) is made.models.ErrorBody
    assert (await get(made, {"id": "s"})).id == "s"


@of(operation(SENDER, "get", responses={"default": response(OBJECT)}))
async def test_default_response_alone(made: Made) -> None:
    assert (await get(made, {"city": "Malmö"})).city == "Malmö"


def ranges(document: Document) -> None:
    responses = document["paths"][SENDER]["get"]["responses"]
    responses["2XX"] = responses.pop("200")
    responses["4XX"] = responses.pop("404")


@of(ranges)
async def test_ranges_of_statuses(made: Made) -> None:
    known = made.operations["whatsapp.senders.get"]
    assert (known.success, known.error_codes) == (200, {400: ("not_found",)})
    assert (await get(made, {"id": "s"})).id == "s"


def second_success(document: Document) -> None:
    document["paths"][SENDERS]["post"]["responses"]["202"] = response(OBJECT)


@of(second_success)
async def test_second_success(made: Made) -> None:
    async with made.client() as client:
        made.answer(201, {"id": "s"})
        assert type(await client.whatsapp.senders.create({"name": "a"})) is made.models.WhatsAppSender
        made.answer(202, {"city": "Malmö"})
        assert type(await client.whatsapp.senders.create({"name": "a"})) is made.models.WhatsAppSenderCreateResult


def second_success_without_a_body(document: Document) -> None:
    document["paths"][SENDERS]["post"]["responses"]["202"] = {"description": "Later."}


@of(second_success_without_a_body)
async def test_second_success_without_a_body(made: Made) -> None:
    async with made.client() as client:
        made.answer(202)
        assert await client.whatsapp.senders.create({"name": "a"}) is None
        made.answer(201, {"id": "s"})
        assert (await client.whatsapp.senders.create({"name": "a"})).id == "s"


def another_error(document: Document) -> None:
    document["paths"][SENDER]["get"]["responses"]["409"] = response({"type": "object", "properties": {"holder": TEXT}})


@of(another_error)
async def test_another_error_for_one_status(made: Made) -> None:
    decode = made.operations["whatsapp.senders.get"].decode_response
    assert decode(409, {"holder": "me"}).holder == "me"
    assert type(decode(404, {})) is made.models.ErrorBody
    async with made.client() as client:
        made.answer(409, {"holder": "me"})
        with pytest.raises(errors.ConflictError, match="holder"):
            await client.whatsapp.senders.get("s")


@of(operation(SENDER, "get", responses={"200": response(reference("WhatsappSenderDto"))}))
async def test_operation_without_errors(made: Made) -> None:
    assert made.operations["whatsapp.senders.get"].error_codes == {}
    async with made.client() as client:
        made.answer(404, {"errorCode": "gone", "message": "Not here."})
        with pytest.raises(errors.NotFoundError, match="Not here") as caught:
            await client.whatsapp.senders.get("s")
    assert caught.value.error_code == "gone"


def text_error(document: Document) -> None:
    document["paths"][SENDER]["get"]["responses"]["503"] = response(TEXT, "text/plain")


@of(text_error)
async def test_error_as_text(made: Made) -> None:
    async with made.client() as client:
        made.answer(503, b"Down until noon.", "text/plain")
        with pytest.raises(errors.ServerError, match="Down until noon") as caught:
            await client.whatsapp.senders.get("s")
    assert caught.value.message == "Down until noon."


def problem_error(document: Document) -> None:
    problem = {"type": "object", "properties": {"title": TEXT, "detail": TEXT, "status": {"type": "integer"}}}
    document["paths"][SENDER]["get"]["responses"]["400"] = response(problem, "application/problem+json")


@of(problem_error)
async def test_error_as_problem_json(made: Made) -> None:
    assert made.operations["whatsapp.senders.get"].decode_response(400, {"title": "No"}).title == "No"
    async with made.client() as client:
        made.answer(400, {"title": "Bad name", "detail": "It is too long."}, "application/problem+json")
        with pytest.raises(errors.BadRequestError) as caught:
            await client.whatsapp.senders.get("s")
    assert caught.value.message == "Bad name: It is too long."


# Kinds of content.


@of(
    operation(
        SENDER, "get", responses={"200": response(reference("WhatsappSenderDto"), "application/json; charset=utf-8")}
    )
)
async def test_media_type_with_a_parameter(made: Made) -> None:
    assert (await get(made, {"id": "s"})).id == "s"


@of(
    operation(f"{SENDER}/logo", "get", responses={"200": response({"type": "string", "format": "binary"}, "image/png")})
)
async def test_binary_answer(made: Made) -> None:
    async with made.client() as client:
        made.answer(200, b"\x89PNG", "image/png")
        assert await client.whatsapp.senders.get_logo("s") == b"\x89PNG"
    assert made.requests[0].headers["Accept"] == "*/*"


@of(
    operation(
        f"{SENDER}/logo",
        "put",
        requestBody=json_body({"type": "string", "format": "binary"}, "application/octet-stream"),
    )
)
async def test_binary_body(made: Made) -> None:
    async with made.client() as client:
        made.answer(200)
        await client.whatsapp.senders.replace_logo("s", b"\x00\xff")
        with pytest.raises(errors.ValidationError, match="must be bytes"):
            await client.whatsapp.senders.replace_logo("s", "text")
    assert (made.requests[0].body, made.requests[0].headers["Content-Type"]) == (
        b"\x00\xff",
        "application/octet-stream",
    )


@of(
    operation(
        f"{SENDER}/note",
        "put",
        requestBody=json_body(TEXT, "text/plain"),
        responses={"200": response(TEXT, "text/plain")},
    )
)
async def test_text_body_and_answer(made: Made) -> None:
    async with made.client() as client:
        made.answer(200, "Hallå".encode(), "text/plain")
        assert await client.whatsapp.senders.replace_note("s", "Hej då") == "Hallå"
    assert made.requests[0].body == "Hej då".encode()
    assert made.requests[0].headers["Content-Type"] == "text/plain; charset=utf-8"


UPLOAD = {
    "type": "object",
    "required": ["file"],
    "properties": {"file": {"type": "string", "format": "binary"}, "label": TEXT, "about": OBJECT},
}


@of(operation(f"{SENDER}/documents", "post", requestBody=json_body(UPLOAD, "multipart/form-data")))
async def test_multipart_body(made: Made) -> None:
    async with made.client() as client:
        made.answer(200)
        body = made.models.WhatsAppSenderAddDocumentInput(
            file=File(b"%PDF", "a.pdf", "application/pdf"), label="a", about={"city": "x"}
        )
        await client.whatsapp.senders.add_document("s", body)
        with pytest.raises(errors.ValidationError, match="file"):
            await client.whatsapp.senders.add_document("s", {"label": "a"})
    content_type = made.requests[0].headers["Content-Type"]
    assert content_type.startswith("multipart/form-data; boundary=")
    parts = made.requests[0].body.split(b"--" + content_type.partition("boundary=")[2].encode())
    assert b'name="file"; filename="a.pdf"\r\nContent-Type: application/pdf\r\n\r\n%PDF\r\n' in parts[1]
    assert parts[2].endswith(b'name="label"\r\n\r\na\r\n')
    assert parts[3].endswith(b'name="about"\r\nContent-Type: application/json\r\n\r\n{"city":"x"}\r\n')


@of(operation(f"{SENDER}/documents", "post", requestBody=json_body(OBJECT, "application/x-www-form-urlencoded")))
async def test_form_body(made: Made) -> None:
    async with made.client() as client:
        made.answer(200)
        await client.whatsapp.senders.add_document("s", {"city": "Malmö & co"})
    assert made.requests[0].body == b"city=Malm%C3%B6+%26+co"
    assert made.requests[0].headers["Content-Type"] == "application/x-www-form-urlencoded"


# Enums and constants.


@of(in_sender(level={"type": "string", "enum": [1, 2]}))
async def test_enum_of_numeric_strings(made: Made) -> None:
    assert (await get(made, {"level": "2"})).level is made.models.WhatsAppSenderLevel.VALUE_2


@of(in_sender(level={"enum": ["auto", 1, 2.5]}))
async def test_mixed_enum(made: Made) -> None:
    assert (await get(made, {"level": "auto"})).level == "auto"
    assert (await get(made, {"level": 1})).level == 1


@of(in_sender(level={"type": "string", "enum": ["low", "LOW", "Low"]}))
async def test_enum_values_that_differ_in_case(made: Made) -> None:
    kind = made.models.WhatsAppSenderLevel
    assert [(each.name, each.value) for each in kind] == [("LOW_2", "low"), ("LOW", "LOW"), ("LOW_3", "Low")]
    assert (await get(made, {"level": "Low"})).level is kind.LOW_3


@of(in_input(active={"const": True}, factor={"const": 1.5}, kind={"const": "A"}, frame={"const": {"a": [1]}}))
async def test_constants_of_any_kind(made: Made) -> None:
    sent = await create(made, made.models.WhatsAppSenderInput(name="a", frame={"a": [1]}))
    assert sent == {"name": "a", "active": True, "factor": 1.5, "kind": "A", "frame": {"a": [1]}}
    made.requests.clear()
    assert "active" in await refused(made, {"name": "a", "active": False})


@of(in_sender(country={"type": "string", "enum": ["SE", "NO", "ON"]}))
async def test_countries_are_texts(made: Made) -> None:
    # YAML 1.1 would read an unquoted NO as false.
    source = (made.folder.parent / "description.yaml").read_text().replace("'NO'", "NO").replace("'ON'", "ON")
    assert "- NO\n" in source
    assert [each.value for each in made.models.WhatsAppSenderCountry] == ["SE", "NO", "ON"]


# Limits.


@pytest.mark.parametrize(
    ("value", "message"),
    [
        ({"ratio": 0}, "ratio"),
        ({"ratio": 1}, "ratio"),
        ({"step": 7}, "step"),
        ({"labels": {}}, "labels"),
        ({"labels": {"a": "1", "b": "2", "c": "3"}}, "labels"),
        ({"labels": {"a": 1}}, "labels.a"),
        ({"image": "no base64!"}, "image"),
        ({"point": [1, 2]}, "point[1]"),
        ({"point": [1, "a", 3]}, "point"),
        ({"closed": {"city": "x", "town": "y"}}, "town"),
        ({"open": {"city": "x", "size": "y"}}, "size"),
    ],
    ids=str,
)
@of(
    in_input(
        ratio={"type": "number", "exclusiveMinimum": 0, "maximum": 1, "exclusiveMaximum": True},
        step={"type": "integer", "multipleOf": 5},
        labels={"type": "object", "minProperties": 1, "maxProperties": 2, "additionalProperties": TEXT},
        image={"type": "string", "contentEncoding": "base64"},
        point={"type": "array", "prefixItems": [{"type": "integer"}, TEXT], "items": False},
        closed={**OBJECT, "additionalProperties": False},
        open={**OBJECT, "additionalProperties": {"type": "integer"}},
    )
)
async def test_limits(made: Made, value: dict[str, Any], message: str) -> None:
    assert message in await refused(made, {"name": "a", **value})
    met = {
        "ratio": 0.5,
        "step": 10,
        "labels": {"a": "b"},
        "image": base64.b64encode(b"\x00").decode(),
        "point": [1, "a"],
        "closed": {"city": "x"},
        "open": {"city": "x", "size": 3},
    }
    assert await create(made, {"name": "a", **met}) == {"name": "a", **met}


# Names.


RESERVED = ("options", "timeout", "self", "body", "client", "prefetch", "project_id", "request", "query", "from")


@of(operation(SENDERS, "get", parameters=[query(name) for name in RESERVED]))
async def test_parameters_with_names_in_use(made: Made) -> None:
    async with made.client() as client:
        made.answer(200, {"senders": []})
        await client.whatsapp.senders.list(**{f"{name}_": name for name in RESERVED}, timeout=9)
    assert made.requests[0].raw_path.rpartition("?")[2] == "&".join(f"{name}={name}" for name in RESERVED)


HIDING = (
    "Any",
    "Mapping",
    "Model",
    "Self",
    "Sequence",
    "Variants",
    "Unset",
    "Request",
    "Final",
    "list",
    "ClassVariant",
    "OPERATION",
)


@of(
    all_of(
        changed(
            **{f"{name}": {"type": "object", "properties": {"x": TEXT, "next": reference(name)}} for name in HIDING}
        ),
        in_sender(**{f"a{name}": reference(name) for name in HIDING}),
        lambda document: properties(document, "WebhookWebhookDto").update(
            {f"a{name}": reference(name) for name in HIDING}
        ),
    )
)
async def test_schemas_with_names_in_use(made: Made) -> None:
    sender = await get(made, {f"a{name}": {"x": "1", "next": {"x": "2"}} for name in HIDING})
    assert type(sender.a_any) is made.models.Any_
    assert sender.a_sequence.next.x == "2"
    assert sender.to_dict()["aRequest"] == {"x": "1", "next": {"x": "2"}}


@of(
    all_of(
        changed(WhatsappFOODto=OBJECT, WhatsappFooDto={"type": "object", "properties": {"x": {"type": "integer"}}}),
        in_sender(one=reference("WhatsappFOODto"), two=reference("WhatsappFooDto")),
    )
)
async def test_schemas_that_differ_in_case(made: Made) -> None:
    sender = await get(made, {"one": {"city": "a"}, "two": {"x": 1}})
    assert (type(sender.one).__name__, type(sender.two).__name__) == ("WhatsAppFOO", "WhatsAppFoo")
    modules = list(importlib_modules(made).values())
    assert len({module.lower() for module in modules}) == len(modules)


def importlib_modules(made: Made) -> dict[str, str]:
    found: dict[str, str] = made.models.MODULES
    return found


@of(
    in_sender(
        **{
            "userId": TEXT,
            "user_id": TEXT,
            "userID": TEXT,
            'say "hi"\\': TEXT,
            "größe": TEXT,
            "": TEXT,
            "from_dict": TEXT,
            "datetime": TEXT,
        }
    )
)
async def test_properties_with_hard_names(made: Made) -> None:
    data = {
        "userId": "1",
        "user_id": "2",
        "userID": "3",
        'say "hi"\\': "4",
        "größe": "5",
        "": "6",
        "from_dict": "7",
        "datetime": "8",
    }
    sender = await get(made, data)
    assert (sender.user_id, sender.user_id_2, sender.user_id_3) == ("1", "2", "3")
    assert (sender.say_hi, sender.größe, sender.field, sender.from_dict_, sender.datetime_) == ("4", "5", "6", "7", "8")
    assert sender.to_dict() == data


NEW = {"200": response(OBJECT)}


@of(operation("/v1/projects/{projectId}/whatsapp/catalogs", "get", responses=NEW))
async def test_new_resource(made: Made) -> None:
    async with made.client() as client:
        made.answer(200, {"city": "a"})
        assert (await client.whatsapp.catalogs.get()).city == "a"
    assert [each.name for each in made.prepared.named] == ["whatsapp.catalogs.get"]


@of(
    lambda document: document["paths"].update(
        {
            "/v1/projects/{projectId}/fax/lines/{lineId}": {
                "get": {"responses": NEW},
                "delete": {"responses": {"204": {"description": "Gone."}}},
            },
            "/v1/projects/{projectId}/fax/lines/{lineId}/suspend": {"post": {"responses": NEW}},
        }
    )
)
async def test_new_product(made: Made) -> None:
    async with made.client() as client:
        made.answer(200, {"city": "a"})
        assert type(await client.fax.lines.get("1")) is made.models.FaxLineGetResult
        made.answer(204)
        assert await client.fax.lines.delete("1") is None
        made.answer(200, {"city": "b"})
        assert (await client.fax.lines.suspend("1")).city == "b"
    assert made.requests[2].path == f"/v1/projects/{PROJECT}/fax/lines/1/suspend"
    assert made.prepared.products == {"fax": {"words": ["Fax"], "name": "Fax"}}


@of(operation("/v1/status", "get", responses=NEW))
async def test_operation_without_a_project(made: Made) -> None:
    async with made.client() as client:
        made.answer(200, {"city": "a"})
        assert (await client.with_options(project_id=None).status.get()).city == "a"
    assert made.requests[0].path == "/v1/status"


@of(operation(f"{SENDER}/lines", "get", responses=NEW), get="whatsapp.senders.lines.get")
async def test_resource_three_levels_deep(made: Made) -> None:
    async with made.client() as client:
        made.answer(200, {"city": "a"})
        assert (await client.whatsapp.senders.lines.get("s")).city == "a"


@of(operation(f"{SENDER}/{{x}}:suspend", "post", responses=NEW))
async def test_verb_behind_a_colon(made: Made) -> None:
    (named,) = made.prepared.named
    async with made.client() as client:
        made.answer(200, {"city": "a"})
        found: Any = client
        for word in named.name.split("."):
            found = getattr(found, word)
        assert (await found("s", "y")).city == "a"
    assert made.requests[0].path.endswith("/s/y:suspend")


@of(operation(SENDER, "head", responses={"200": {"description": "There."}}))
async def test_head(made: Made) -> None:
    async with made.client() as client:
        made.answer(200)
        assert await client.whatsapp.senders.check("s") is None
    assert made.requests[0].method == "HEAD"


# Events.


def new_trigger(document: Document) -> None:
    schemas(document)["WebhookTriggersEnum"]["enum"].append("WHATSAPP_SENDER_INACTIVE")
    callbacks = document["paths"]["/v1/projects/{projectId}/webhooks"]["post"]["callbacks"]
    payload = {
        "type": "object",
        "properties": {"type": TEXT, "payload": {"type": "object", "properties": {"reason": TEXT}}},
    }
    body = {"content": {"application/json": {"schema": payload, "example": {"type": "WHATSAPP_SENDER_INACTIVE"}}}}
    callbacks["Inactive"] = {"{$request.body#/target}": {"post": {"requestBody": body, "responses": {}}}}


@of(new_trigger)
async def test_new_event_with_an_inline_payload(made: Made) -> None:
    event = made.models.WhatsAppSenderInactive.from_dict(
        {"type": "WHATSAPP_SENDER_INACTIVE", "payload": {"reason": "x"}}
    )
    assert event.payload.reason == "x"
    assert made.prepared.events["WHATSAPP_SENDER_INACTIVE"] == "WhatsAppSenderInactive"
