import instructor
from google import genai
from pydantic import BaseModel


class City(BaseModel):
    name: str
    inhabitants: int


client = genai.Client()
for mode in (instructor.Mode.GENAI_TOOLS, instructor.Mode.GENAI_STRUCTURED_OUTPUTS):
    patched = instructor.from_genai(client, mode=mode)
    city = patched.chat.completions.create(
        model="gemini-2.5-flash", messages=[{"role": "user", "content": "Tell me of a city."}], response_model=City
    )
    assert isinstance(city, City)
print("tool structured")
