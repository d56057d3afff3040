# The stand-in Provisioning API in a container: docker build -t sinch-standin . && docker run --rm -p 8080:8080 sinch-standin
FROM python:3.11-slim

WORKDIR /app
COPY pyproject.toml hatch_build.py README.md LICENSE ./
COPY sinch_provisioning ./sinch_provisioning
RUN python -m pip install --no-cache-dir . && useradd --create-home standin && mkdir /data && chown standin /data

USER standin
VOLUME /data
EXPOSE 8080
HEALTHCHECK --interval=5s --timeout=3s --start-period=10s \
    CMD ["python", "-c", "import urllib.request; urllib.request.urlopen('http://127.0.0.1:8080/_control', timeout=2)"]

# In a container, everybody is another machine: the console and /_control are open to whoever reaches the port.
ENTRYPOINT ["python", "-m", "sinch_provisioning.testing", "--host", "0.0.0.0", "--port", "8080", "--console-for-all", "--deliver-outside"]
