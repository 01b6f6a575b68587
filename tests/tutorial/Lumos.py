from flask import Flask, render_template

application = Flask(__name__)


@application.route("/")
def home():
    return render_template("Homepage.html")


@application.route("/hello/<name>")
def hello(name):
    return "Hello, %s!\n" % name


if __name__ == "__main__":
    application.run("0.0.0.0", 5000)
